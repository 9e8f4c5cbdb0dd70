// GraphiQL's own memory of an earlier visit goes before this query.
const query = `# What was said about Romy and Michele's High School Reunion, by whom, where, and which articles quote it.
query Story {
  film(slug: "romy-and-micheles-high-school-reunion") {
    title
    releasedOn
    quotesAbout(first: 5) {
      totalCount
      nodes {
        text
        saidOn
        speaker { name }
        source { medium title publishedOn outlet { name } }
        appearances(first: 3) {
          nodes {
            deepLink
            article { headline url outlet { name } }
          }
        }
      }
    }
  }
}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: new URL('graphql', location.href).href }),
    defaultQuery: query,
    defaultEditorToolsVisibility: false,
  }),
);
