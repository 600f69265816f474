// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/operationrepository.h"
#include "models/vault/transaction.h"
#include "models/vault/workspacerepository.h"
#include "tests/models/vault/vaultsample.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace claviger;
using namespace Qt::StringLiterals;

// A second process for the tests. "create FOLDER" makes a vault; "hold FOLDER" opens the vault and waits to be ended; "write FOLDER"
// writes transactions for ever: number N sets the plan of all twenty workspaces to N and adds one
// operation, and is printed once it was committed.

namespace {

Done writeRound(Database &database, int round)
{
    return inTransaction(database, [&]() -> Done {
        for (int i = 0; i < 20; ++i) {
            Workspace workspace{u"c-1"_s, u"bulk-%1"_s.arg(i), {}, QString::number(round), {}};
            workspace.name = QString(500, u'n');
            if (const Done done = WorkspaceRepository(database).save(workspace); !done)
                return done;
        }
        Operation operation;
        operation.connectionId = u"c-1"_s;
        operation.keyName = QString::number(round);
        return OperationRepository(database).add(operation).map([](qint64) {});
    });
}

int firstRound(Database &database)
{
    return static_cast<int>(
               database.number("SELECT max(CAST(plan AS INTEGER)) FROM workspaces").value_or(0)) +
           1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.value(1) == "create"_L1) {
        out << "ready" << Qt::endl;
        return Vault::create(arguments.value(2), vaultsample::passphrase(), KdfLimits::cheap()) ? 0 : 3;
    }
    auto vault = Vault::open(arguments.value(2), vaultsample::passphrase());
    if (!vault) {
        out << vault.error().message << Qt::endl;
        return 3;
    }
    out << "ready" << Qt::endl;
    if (arguments.value(1) == "hold"_L1) {
        QTextStream(stdin).readLine();
        return 0;
    }
    int round = (*vault)->run(firstRound).result();
    for (;; ++round) {
        const Done done = (*vault)->run([round](Database &db) { return writeRound(db, round); }).result();
        if (!done)
            return 1;
        out << round << Qt::endl;
    }
}
