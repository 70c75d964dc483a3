package eborder.singlewindow.rest;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What fails at commit: the server brings a mapper for it that only knows a bare 500, and the nearest type wins. */
@Provider
public class CommitProblems implements ExceptionMapper<TransactionalException> {
    @Override
    public Response toResponse(TransactionalException thrown) {
        return Problems.answer(Problems.details(thrown));
    }
}
