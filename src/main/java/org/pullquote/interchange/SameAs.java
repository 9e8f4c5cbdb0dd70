package org.pullquote.interchange;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.pullquote.person.ExternalId;

/** Which id of which authority an address of a known site stands for. */
final class SameAs {

    private static final Pattern SITE = Pattern.compile("https?://(?:[a-z0-9-]+\\.)?(?:"
            + "imdb\\.com/(?:name|title)/(?<IMDB>(?:nm|tt)\\d+)/?"
            + "|wikidata\\.org/(?:wiki|entity)/(?<WIKIDATA>Q\\d+)"
            + "|themoviedb\\.org/(?<TMDB>(?:person|movie)/\\d+)[a-z0-9-]*/?)", Pattern.CASE_INSENSITIVE);
    private static final List<String> AUTHORITIES = List.of("IMDB", "WIKIDATA", "TMDB");

    private SameAs() {
    }

    static ExternalId externalId(String address) {
        var matcher = SITE.matcher(address);
        if (matcher.matches()) {
            for (String authority : AUTHORITIES) {
                if (matcher.group(authority) != null) {
                    return new ExternalId(authority, matcher.group(authority), address);
                }
            }
        }
        return new ExternalId("URL", address, address);
    }

    /** From {@code sameAs}, or from {@code pq:externalId}, which holds ids that no address tells. */
    static Given<List<ExternalId>> read(LdObject object) {
        var addresses = object.texts("sameAs", 2000);
        for (String address : addresses.or(List.of())) {
            Texts.webAddress(address, "sameAs");
        }
        var explicit = object.objects("pq:externalId", id -> new ExternalId(id.required("pq:authority", 40),
                Texts.indexable(id.required("pq:identifier", 2000), id.at("pq:identifier")), id.webAddress("url").value()));
        var ids = explicit.present() ? explicit : addresses.map(list -> list.stream().map(SameAs::externalId).toList());
        var seen = new HashSet<List<String>>();
        for (ExternalId id : ids.or(List.of())) {
            if (!seen.add(List.of(id.authority(), id.identifier()))) {
                throw object.bad("sameAs", "gives " + id.authority() + " " + id.identifier() + " twice");
            }
        }
        return ids;
    }
}
