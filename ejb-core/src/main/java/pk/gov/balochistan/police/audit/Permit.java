package pk.gov.balochistan.police.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts the gate before a desk's method: the permission it needs, and the action under which it is audited. */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {
    @Nonbinding
    Permission value();

    /** Whether the act is written down when it succeeds. False only where nothing about a person is read and nothing changed. */
    @Nonbinding
    boolean audited() default true;
}
