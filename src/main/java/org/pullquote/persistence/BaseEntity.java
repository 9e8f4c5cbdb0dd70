package org.pullquote.persistence;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/** A row with an id of its own. */
@MappedSuperclass
public abstract class BaseEntity extends PanacheEntityBase {

    /** How many ids one value of the sequence stands for: it and those that follow. */
    public static final int ID_BLOCK = 1000;

    @Id
    @Ignore
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id_seq")
    @SequenceGenerator(name = "entity_id_seq", sequenceName = "entity_id_seq", allocationSize = ID_BLOCK)
    public Long id;

    @Version
    @Ignore
    @Column(name = "version")
    public int rowVersion;

    @Ignore
    @CreationTimestamp
    public Instant recordedAt;

    @Ignore
    @UpdateTimestamp
    public Instant rowModifiedAt;

    @Override
    public final boolean equals(Object other) {
        return this == other
                || other != null && getClass() == other.getClass() && id != null && id.equals(((BaseEntity) other).id);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getName());
    }
}
