import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/lib/declaration/english';
import { COMMITMENTS } from '../../../src/lib/declaration/registry';
import { commitmentSchema } from '../../../src/lib/declaration/schema';

const promised = ENGLISH.points.flatMap(({ commitments }) => commitments.map(({ id }) => id));

describe('the commitments', () => {
	it.each(COMMITMENTS.map((document) => [document.id, document] as const))(
		'%s is a document as the schema says, and is promised in the declaration',
		(id, document) => {
			expect(commitmentSchema.safeParse(document).error).toBeUndefined();
			expect(promised).toContain(id);
		}
	);
});
