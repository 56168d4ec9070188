package pk.gov.balochistan.police.persistence;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.platform.database.OraclePlatform;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Oracle's dialect, for Oracle 12 or newer and for H2 in Oracle mode, with the standard's words for a part of a result. The mapper
 * counts ROWNUM around the query instead, and H2 then reads and sorts all of it before it counts the first row.
 *
 * <p>Oracle refuses a part of a result that is also locked; no query here asks for one.
 */
public class OracleDialect extends OraclePlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        ReadQuery query = statement.getQuery();
        if (query == null || query.getMaxRows() <= 0) {
            super.printSQLSelectStatement(call, printer, statement);
            return;
        }
        statement.setUseUniqueFieldAliases(true);
        call.setFields(statement.printSQL(printer));
        printer.printString(" OFFSET ");
        printer.printParameter(DatabaseCall.FIRSTRESULT_FIELD);
        printer.printString(" ROWS FETCH NEXT ");
        printer.printParameter(DatabaseCall.MAXROW_FIELD);
        printer.printString(" ROWS ONLY");
        call.setIgnoreFirstRowSetting(true);
        call.setIgnoreMaxResultsSetting(true);
    }

    /** The mapper counts the last row from the first of all; the clause counts from the first that it gives. */
    @Override
    public int computeMaxRowsForSQL(int firstResult, int maxResults) {
        return maxResults - Math.max(0, firstResult);
    }
}
