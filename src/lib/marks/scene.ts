import type { Shape } from '../figure/entity';
import type { Zoom } from './lens';

/** A segment in pixels: x1, y1, x2, y2. */
export type Segment = readonly [number, number, number, number];

/** One datum as drawn, reachable by pointer and keyboard. */
export interface Mark {
	/** The row it stands for. */
	readonly index: number;
	/** What it stands for on every figure of a page ("gcp:us-west1"). */
	readonly keys: readonly string[];
	/** Its keys are those of several things that share its place: they are selected together. */
	readonly together?: boolean;
	readonly label: string;
	readonly x: number;
	readonly y: number;
	readonly shape: Shape;
	readonly size: number;
	/** The token that colours it, without its dashes: `e-aws`, `q-3`. */
	readonly tone: string;
	/** Not measured there: modelled, or an average over more than what it stands for. */
	readonly hollow?: boolean;
	/** Yet to come: dashed. */
	readonly projected?: boolean;
	readonly stem?: Segment;
	/** Where a pointer means it, when that is more than its place; shown while it is meant. */
	readonly reach?: Segment;
	readonly interval?: Segment;
	readonly series?: string;
	/** Who says so, of several that a row has a mark of. */
	readonly by?: string;
}

export interface SceneText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly role: 'tick' | 'label' | 'title' | 'note' | 'heading';
}

export interface Guide {
	readonly at: Segment;
	readonly role: 'grid' | 'axis' | 'reference' | 'break' | 'link';
}

export interface SceneLine {
	readonly d: string;
	readonly tone: string;
	readonly dashed?: boolean;
	readonly keys: readonly string[];
}

/** A filled shape behind lines and marks. */
export interface SceneArea {
	readonly d: string;
	readonly tone: string;
	/** How it is filled: the spread of a value, a tint that says something of the years, a part of a whole. */
	readonly role: 'band' | 'tint' | 'part';
	readonly keys: readonly string[];
}

/** A window onto the land outline, whose own coordinates are `viewBox`. */
export interface LandWindow {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly viewBox: string;
}

/** Where a brush runs and what it measures. */
export interface BrushAxis {
	readonly axis: 'x' | 'y';
	/** The plot in pixels: left, top, right, bottom. */
	readonly plot: Segment;
	/** The value at a pixel of the axis. */
	readonly invert: (pixel: number) => number;
	readonly place: (value: number) => number;
}

/** A chart ready to draw: nothing left to compute but SVG. */
export interface Scene {
	readonly width: number;
	readonly height: number;
	readonly guides: readonly Guide[];
	readonly texts: readonly SceneText[];
	readonly areas?: readonly SceneArea[];
	readonly lines: readonly SceneLine[];
	readonly marks: readonly Mark[];
	readonly lands: readonly LandWindow[];
	readonly brush?: BrushAxis;
	/** The plot in pixels (left, top, right, bottom), where parts of it can be shown larger. */
	readonly plot?: Segment;
	/** How, where there is such a plot. */
	readonly zoom?: Zoom;
}
