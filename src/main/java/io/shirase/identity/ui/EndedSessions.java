package io.shirase.identity.ui;

import io.shirase.identity.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of whoever may not be here any more, before the request gets anywhere. */
class EndedSessions extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);

    private final Sessions sessions;

    EndedSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A page fetches dozens of files of its program, which are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mayGoOn()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    /** While the store is away nobody sees or changes anything of it: the page that was asked for says so. */
    private boolean mayGoOn() {
        try {
            return sessions.mayGoOn();
        } catch (DataAccessException e) {
            LOG.warn("The store does not say whether a session may go on", e);
            return true;
        }
    }
}
