/** The bullets that programs print, among them Word's from fonts of its own. */
const bullets = String.raw`[-–—•·▪▫◦●○■□‣⁃*\uf0a7\uf0b7\uf0d8\uf0fc]`;

/** A bullet and what follows: "• Miljø", "– Miljø". Refuses "-2026". */
export const bullet = new RegExp(String.raw`^${bullets}\s+(?=\S)`, 'u');

/** A number or letter as points and items have it. */
const number = String.raw`\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-z][.)]`;

/** A list mark or item number that stands alone: "•", "3.", "2.1", "b)". Refuses "28" and "Slagelse". */
export const loneMark = new RegExp(`^(?:${bullets}|${number})$`, 'u');

/** A line that begins an item of a list or of the agenda: "• Miljø", "2.1. Ny vej". Refuses "28 pladser". */
export const opensItem = new RegExp(String.raw`^(?:${bullets}|${number}|\./\.{0,2})\s`, 'u');

/** What stands before a tab without being a cell: "2.3.", "a)", "•", "Dato:". Refuses "Greve" and "2. kvartal". */
export const opening = new RegExp(String.raw`^(${bullets}|${number}|\d{1,2}|\p{Lu}[\p{L} ]{1,20}:)\t+`, 'u');
