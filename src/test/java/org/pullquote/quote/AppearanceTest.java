package org.pullquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.pullquote.article.Article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppearanceTest {

    private static final String BODY = "So here, here";

    @ParameterizedTest
    @EnumSource(AnchorStatus.class)
    void scrollsOnlyToWordsWhosePlaceIsKnown(AnchorStatus anchor) {
        var known = anchor == AnchorStatus.VERBATIM || anchor == AnchorStatus.NORMALIZED;

        assertThat(appearance(anchor).deepLink(article("https://reel.example/a"), BODY))
                .isEqualTo("https://reel.example/a" + (known ? "#:~:text=here" : ""));
    }

    @Test
    void hasNoLinkWhereTheArticleHasNoAddress() {
        assertThat(appearance(AnchorStatus.VERBATIM).deepLink(article(null), BODY)).isNull();
    }

    private static Appearance appearance(AnchorStatus anchor) {
        var appearance = new Appearance();
        appearance.startOffset = 3;
        appearance.endOffset = 7;
        appearance.anchor = anchor;
        return appearance;
    }

    private static Article article(String url) {
        var article = new Article();
        article.url = url;
        return article;
    }
}
