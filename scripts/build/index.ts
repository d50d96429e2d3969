import { buildAnswers } from './answers';
import { buildCommitments } from './commitments';
import { buildCountries } from './countries';
import { buildData } from './data';
import { buildEmbed } from './embed';
import { buildFigures } from './figures';
import { buildFiles } from './files';
import { buildModels } from './models';
import { buildFonts } from './fonts';
import { buildPins } from './pins';
import { buildProfiles } from './profiles';

const STEPS = [
	buildData,
	buildCommitments,
	buildProfiles,
	buildFigures,
	buildCountries,
	buildAnswers,
	buildModels,
	buildFonts,
	buildFiles,
	buildPins,
	buildEmbed
];

const start = performance.now();
try {
	for (const build of STEPS) await build();
	console.log(`Data ready in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
