/** What is known of a licence besides the name that Hugging Face gives it. */
export interface KnownLicence {
  readonly title: string
  /** The page of the licence; absent where the name stands for a whole family of licences. */
  readonly url?: string
}

/**
 * The licences that a dataset card can name. Source of the names and titles: huggingface/hub-docs, docs/hub/repositories-licenses.md, without
 * those of single language models. The pages are those of https://spdx.org/licenses/, where the licence has one.
 */
export const licences: Readonly<Record<string, KnownLicence>> = {
  'apache-2.0': spdx('Apache License 2.0', 'Apache-2.0'),
  mit: spdx('MIT', 'MIT'),
  openrail: { title: 'OpenRAIL licence family' },
  'bigscience-openrail-m': { title: 'BigScience OpenRAIL-M' },
  'creativeml-openrail-m': { title: 'CreativeML OpenRAIL-M' },
  'bigscience-bloom-rail-1.0': { title: 'BigScience BLOOM RAIL 1.0' },
  'bigcode-openrail-m': { title: 'BigCode Open RAIL-M v1' },
  'openrail++': { title: 'Open Rail++-M' },
  'afl-3.0': spdx('Academic Free License v3.0', 'AFL-3.0'),
  'artistic-2.0': spdx('Artistic License 2.0', 'Artistic-2.0'),
  'bsl-1.0': spdx('Boost Software License 1.0', 'BSL-1.0'),
  bsd: { title: 'BSD licence family' },
  'bsd-2-clause': spdx('BSD 2-clause "Simplified"', 'BSD-2-Clause'),
  'bsd-3-clause': spdx('BSD 3-clause "New" or "Revised"', 'BSD-3-Clause'),
  'bsd-3-clause-clear': spdx('BSD 3-clause Clear', 'BSD-3-Clause-Clear'),
  'c-uda': spdx('Computational Use of Data Agreement', 'C-UDA-1.0'),
  cc: { title: 'Creative Commons licence family' },
  'cc0-1.0': spdx('Creative Commons Zero v1.0 Universal', 'CC0-1.0'),
  'cc-by-2.0': spdx('Creative Commons Attribution 2.0', 'CC-BY-2.0'),
  'cc-by-2.5': spdx('Creative Commons Attribution 2.5', 'CC-BY-2.5'),
  'cc-by-3.0': spdx('Creative Commons Attribution 3.0', 'CC-BY-3.0'),
  'cc-by-4.0': spdx('Creative Commons Attribution 4.0', 'CC-BY-4.0'),
  'cc-by-sa-3.0': spdx('Creative Commons Attribution Share Alike 3.0', 'CC-BY-SA-3.0'),
  'cc-by-sa-4.0': spdx('Creative Commons Attribution Share Alike 4.0', 'CC-BY-SA-4.0'),
  'cc-by-nc-2.0': spdx('Creative Commons Attribution Non Commercial 2.0', 'CC-BY-NC-2.0'),
  'cc-by-nc-3.0': spdx('Creative Commons Attribution Non Commercial 3.0', 'CC-BY-NC-3.0'),
  'cc-by-nc-4.0': spdx('Creative Commons Attribution Non Commercial 4.0', 'CC-BY-NC-4.0'),
  'cc-by-nd-4.0': spdx('Creative Commons Attribution No Derivatives 4.0', 'CC-BY-ND-4.0'),
  'cc-by-nc-nd-3.0': spdx('Creative Commons Attribution Non Commercial No Derivatives 3.0', 'CC-BY-NC-ND-3.0'),
  'cc-by-nc-nd-4.0': spdx('Creative Commons Attribution Non Commercial No Derivatives 4.0', 'CC-BY-NC-ND-4.0'),
  'cc-by-nc-sa-2.0': spdx('Creative Commons Attribution Non Commercial Share Alike 2.0', 'CC-BY-NC-SA-2.0'),
  'cc-by-nc-sa-3.0': spdx('Creative Commons Attribution Non Commercial Share Alike 3.0', 'CC-BY-NC-SA-3.0'),
  'cc-by-nc-sa-4.0': spdx('Creative Commons Attribution Non Commercial Share Alike 4.0', 'CC-BY-NC-SA-4.0'),
  'cdla-sharing-1.0': spdx('Community Data License Agreement – Sharing, Version 1.0', 'CDLA-Sharing-1.0'),
  'cdla-permissive-1.0': spdx('Community Data License Agreement – Permissive, Version 1.0', 'CDLA-Permissive-1.0'),
  'cdla-permissive-2.0': spdx('Community Data License Agreement – Permissive, Version 2.0', 'CDLA-Permissive-2.0'),
  wtfpl: spdx('Do What The F*ck You Want To Public License', 'WTFPL'),
  'ecl-2.0': spdx('Educational Community License v2.0', 'ECL-2.0'),
  'epl-1.0': spdx('Eclipse Public License 1.0', 'EPL-1.0'),
  'epl-2.0': spdx('Eclipse Public License 2.0', 'EPL-2.0'),
  'etalab-2.0': spdx('Etalab Open License 2.0', 'etalab-2.0'),
  'eupl-1.1': spdx('European Union Public License 1.1', 'EUPL-1.1'),
  'agpl-3.0': spdx('GNU Affero General Public License v3.0', 'AGPL-3.0-only'),
  gfdl: { title: 'GNU Free Documentation License family' },
  gpl: { title: 'GNU General Public License family' },
  'gpl-2.0': spdx('GNU General Public License v2.0', 'GPL-2.0-only'),
  'gpl-3.0': spdx('GNU General Public License v3.0', 'GPL-3.0-only'),
  lgpl: { title: 'GNU Lesser General Public License family' },
  'lgpl-2.1': spdx('GNU Lesser General Public License v2.1', 'LGPL-2.1-only'),
  'lgpl-3.0': spdx('GNU Lesser General Public License v3.0', 'LGPL-3.0-only'),
  'lgpl-lr': spdx('Lesser General Public License For Linguistic Resources', 'LGPLLR'),
  isc: spdx('ISC', 'ISC'),
  'lppl-1.3c': spdx('LaTeX Project Public License v1.3c', 'LPPL-1.3c'),
  'ms-pl': spdx('Microsoft Public License', 'MS-PL'),
  'mpl-2.0': spdx('Mozilla Public License 2.0', 'MPL-2.0'),
  'odc-by': spdx('Open Data Commons Attribution License', 'ODC-By-1.0'),
  odbl: spdx('Open Data Commons Open Database License', 'ODbL-1.0'),
  pddl: spdx('Open Data Commons Public Domain Dedication and License', 'PDDL-1.0'),
  'osl-3.0': spdx('Open Software License 3.0', 'OSL-3.0'),
  postgresql: spdx('PostgreSQL License', 'PostgreSQL'),
  'ofl-1.1': spdx('SIL Open Font License 1.1', 'OFL-1.1'),
  ncsa: spdx('University of Illinois/NCSA Open Source License', 'NCSA'),
  unlicense: spdx('The Unlicense', 'Unlicense'),
  zlib: spdx('zLib License', 'Zlib'),
}

function spdx(title: string, id: string): KnownLicence {
  return { title, url: `https://spdx.org/licenses/${id}` }
}
