/** How many notifications are new: asked beside what the page asks for itself. Without an answer the bell has no number, and the page is whole. */
export const unreadOf = ({ api, studio }: Pick<App.Locals, 'api' | 'studio'>): Promise<number | null> =>
  api
    .GET('/v1/organizations/{organizationId}/notifications', {
      params: { path: { organizationId: studio.id }, query: { limit: 1 } },
    })
    .then(
      ({ data }) => data?.unread ?? null,
      () => null,
    );
