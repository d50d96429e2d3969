import type { ImportTexts } from './import-texts';

/** What is said of guesses, changes and lines passed over, in French. */
export const NOTES_FR: ImportTexts['notes'] = {
	'encoding-guessed': (label) =>
		`Le fichier ne dit pas son codage\u00a0; ${label} convient. Vérifiez les accents.`,
	'bytes-repaired': (_, n) => `Octets qui ne sont pas de l’UTF-8, lus en Windows-1252\u00a0: ${n}.`,
	'twice-encoded': (_, n) =>
		`Ã© ou semblable, sans doute pour é, en UTF-8 codé deux fois\u00a0: ${n}. Gardé tel quel\u00a0: enregistrez de nouveau le fichier à sa source.`,
	preamble: (first, n) =>
		`Lignes au-dessus de l’en-tête, qui ne sont pas des données\u00a0: ${n}. Elles commencent ainsi\u00a0: «\u00a0${first}\u00a0».`,
	comments: (_, n) => `Commentaires, passés\u00a0: ${n}.`,
	'blank-lines': (_, n) => `Lignes vides, passées\u00a0: ${n}.`,
	'units-row': (units) => `Une ligne d’unités suit l’en-tête\u00a0: ${units}.`,
	'no-header': () => 'Aucune ligne ne ressemble à un en-tête\u00a0: les colonnes sont numérotées.',
	'header-uncertain': () => 'La première ligne a été prise pour l’en-tête sur son seul aspect.',
	'header-short': () => 'L’en-tête a moins de noms que les lignes n’ont de cellules.',
	'header-long': (_, n) => `Noms de l’en-tête au-delà des cellules des lignes\u00a0: ${n}.`,
	'name-duplicate': (name) => `Le nom «\u00a0${name}\u00a0» était déjà pris.`,
	'name-empty': () => 'La colonne n’a pas de nom.',
	'name-cleaned': () => 'Des fins de ligne ou des caractères invisibles ont été ôtés du nom.',
	'one-column': () => 'Aucun délimiteur n’a été trouvé\u00a0: chaque ligne est une cellule.',
	'no-rows': () => 'Il n’y a pas de ligne sous l’en-tête.',
	'empty-cells-extra': (_, n) =>
		`Lignes qui finissent par des cellules vides au-delà de la dernière colonne\u00a0: ${n}.`,
	'short-rows-filled': (_, n) =>
		`Lignes trop courtes, complétées par des cellules vides comme demandé\u00a0: ${n}.`,
	'spaces-trimmed': () =>
		'Chaque délimiteur est suivi d’une espace\u00a0: les espaces autour des cellules ont été ôtées.',
	'other-table': () => 'Un autre tableau semble commencer ici\u00a0; ses lignes n’ont pas été chargées.',
	mostly: (examples, n) => `Gardée en texte. Cellules d’une autre sorte\u00a0: ${n}, comme ${examples}.`,
	'empty-tokens': (token, n) =>
		`«\u00a0${token}\u00a0» a été lu comme vide. Cellules de ce genre\u00a0: ${n}.`,
	'all-empty': () => 'Toutes les cellules sont vides.',
	'left-out': (list, n) => `Colonnes sans nom ni valeur, laissées de côté\u00a0: ${n} (${list}).`,
	unit: (unit, n) => `L’unité ${unit} a été tirée des cellules qui la portent\u00a0: ${n}.`,
	'leading-zeros': (cell) =>
		`${cell} commence comme un code ou un numéro de téléphone\u00a0: mieux vaut les garder en texte.`,
	'long-integers': (cell) => `Des entiers comme ${cell} sont gardés exactement.`,
	'digits-lost': (cell, n) =>
		`Cellules comme ${cell} qui ont plus de chiffres qu’un nombre n’en tient\u00a0: ${n}. Leurs derniers chiffres sont arrondis.`,
	'too-small': (cell, n) => `Cellules comme ${cell}, trop proches de 0, lues comme 0\u00a0: ${n}.`,
	grouped: (mark) => `«\u00a0${mark === ' ' ? 'espace' : mark}\u00a0» a été lu comme séparateur de milliers.`,
	'marks-from-other-columns': (mark) =>
		`Rien dans la colonne ne dit quel séparateur est décimal\u00a0; «\u00a0${mark}\u00a0» l’est dans d’autres colonnes.`,
	'order-from-other-columns': (order) =>
		`Rien dans la colonne ne dit si le jour ou le mois vient d’abord\u00a0; d’autres colonnes ont ${order === 'mdy' ? 'le mois' : 'le jour'} d’abord.`,
	utc: () => 'Les heures munies d’un fuseau ont été converties en UTC.',
	'fraction-cut': (_, n) => `Heures dont les chiffres au-delà de la microseconde ont été coupés\u00a0: ${n}.`,
	months: (cell) =>
		`Gardée en texte. Choisissez «\u00a0jour\u00a0» pour lire ${cell} comme le premier jour du mois.`,
	spans: (cell) => `Gardée en texte. Choisissez «\u00a0jour et heure\u00a0» pour lire le début de ${cell}.`,
	'spans-read': () => 'Le début a été lu, comme demandé\u00a0; la fin est laissée de côté.',
	'two-digit-years': (cell) =>
		`Les années ont deux chiffres, comme dans ${cell}\u00a0: 69 à 99 ont été lues 1969 à 1999.`,
	epoch: (unit) =>
		`Ces nombres semblent compter le temps depuis 1970 (en ${unit})\u00a0; ils ont été gardés tels quels. Choisissez «\u00a0jour et heure\u00a0» pour les lire ainsi.`,
	'late-decimals': () =>
		'Les premières décimales viennent tard dans le fichier\u00a0; toutes ont été gardées.',
	cumulative: (by) =>
		`Les valeurs vont presque toujours dans un même sens${by ? ` pour chaque «\u00a0${by}\u00a0»` : ''}\u00a0: si c’est un compteur, ce sont ses écarts qu’il faut additionner, non ses valeurs.`,
	'total-kept': () => 'Une dernière ligne ressemble à un total et a été gardée, comme demandé.',
	'totals-inside': (_, n) =>
		`Lignes intitulées total avant la fin, qui ont été gardées\u00a0: ${n}. Laissez-les hors des sommes.`,
	'many-rejected': (_, n) =>
		`Plus d’une ligne sur dix a été rejetée (${n})\u00a0: un choix ci-dessus est peut-être faux.`,
	'lines-in-cells': (_, n) => `Lignes dont des cellules ont plusieurs lignes\u00a0: ${n}.`,
	'mixed-line-ends': () =>
		'Les lignes finissent de plusieurs façons (CR, LF ou les deux)\u00a0: chacune finit une ligne.',
	'rule-line': () => 'Une ligne de tirets sous les noms a été passée.',
	'too-many-digits': (cell) =>
		`Gardée en texte\u00a0: ${cell} a plus de chiffres que tout entier représentable.`,
	version: (cell) =>
		`Gardé comme texte\u00a0: une version telle que ${cell} n’est pas un nombre, 3.10 vient après 3.9.`,
	'uneven-decimals': (cell) =>
		`${cell} finit par 0 alors que d’autres nombres ont moins de décimales. Si ce sont des versions ou des numéros de chapitre, choisissez «\u00a0texte\u00a0».`,
	'no-zone': () =>
		'Les heures ne disent pas leur fuseau\u00a0: elles restent telles quelles, à l’heure du fichier. Dites de quelle horloge elles viennent pour les convertir en UTC.',
	'from-zone': (zone) =>
		`Les heures sans fuseau ont été lues à l’horloge de ${zone}, comme demandé, et sont en UTC.`,
	'shown-twice': (time, n) =>
		`L’horloge, retardée, a affiché deux fois ${time} (cellules de ce genre\u00a0: ${n})\u00a0: la première a été prise.`,
	'never-shown': (time, n) =>
		`L’horloge, avancée, n’a jamais affiché ${time} (cellules de ce genre\u00a0: ${n})\u00a0: un autre fuseau est peut-être le bon.`,
	sentinel: (value, n) =>
		`${value} veut peut-être dire «\u00a0pas de valeur\u00a0»\u00a0: laissez-le hors des sommes. Cellules de ce genre\u00a0: ${n}.`,
	'serial-days': (value) =>
		`Des nombres comme ${value} sont peut-être des jours comptés à la façon des tableurs\u00a0; ils ont été gardés tels quels. Choisissez «\u00a0jour et heure\u00a0» pour les lire ainsi.`,
	'compact-days': (value) =>
		`Des nombres comme ${value} sont peut-être des jours écrits sans séparateur\u00a0; ils ont été gardés tels quels. Choisissez «\u00a0jour\u00a0» pour les lire ainsi.`,
	'counted-days': () => 'Lus comme des jours ou des heures, comme demandé.',
	joined: () => 'Les nombres coupés par leur virgule décimale ont été réunis, comme demandé.',
	formulas: (_, n) => `Formules, lues avec leur valeur à l’enregistrement du classeur\u00a0: ${n}.`,
	'formulas-empty': (_, n) =>
		`Formules jamais calculées, vides ici\u00a0: ${n}. Ouvrez le classeur, enregistrez-le et ajoutez-le de nouveau.`,
	merged: (_, n) =>
		`Cellules qui font partie d’une cellule fusionnée au-dessus d’elles et en ont la valeur\u00a0: ${n}.`,
	percent: (_, n) =>
		`Cellules affichées en pour cent dans le classeur et gardées en fraction\u00a0: ${n}. 45\u00a0% y est 0,45.`
};
