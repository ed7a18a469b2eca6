import { z } from 'zod';

const Ring = z.array(z.tuple([z.number(), z.number()]));

/** Outlines of regions and countries as GeoJSON, longitude before latitude in degrees (WGS 84). */
export const Outlines = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ id: z.string(), code: z.string(), name: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
      ]),
    }),
  ),
});
export type Outlines = z.infer<typeof Outlines>;
