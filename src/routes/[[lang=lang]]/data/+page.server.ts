import { release } from '$lib/tables/release';

export const load = () => ({ version: release().id });
