import { catalog } from '../catalog/registry';
import type { Topic } from '../catalog/topic';
import type { Figure } from '../figure/figure';

/** What a figure is about: the topic of its first table. */
export const topicOf = ({ tables: [first = ''] }: Figure): Topic => catalog.table(first).topic;
