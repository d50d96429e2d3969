import { awsCur, focus } from './documents/billing';
import { awsCarbon, azureCarbon, gcpCarbon } from './documents/cloud-carbon';
import { codecarbon } from './documents/codecarbon';
import { aiRequests, freeForm, gridIntensity } from './documents/others';
import { powerLog } from './documents/power-log';
import type { Template } from './template';

/** All templates, the most specific first; the last takes any table. */
export const TEMPLATES: readonly Template[] = [
	codecarbon,
	focus,
	awsCur,
	gcpCarbon,
	awsCarbon,
	azureCarbon,
	aiRequests,
	gridIntensity,
	powerLog,
	freeForm
];
