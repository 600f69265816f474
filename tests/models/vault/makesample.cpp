// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/vault/vaultsample.h"

#include <QTextStream>

using namespace claviger;

// Makes the sample vault that is committed under tests/data for each released schema version:
//   make_vault_sample tests/data/vault-vN
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    auto vault = Vault::create(QString::fromLocal8Bit(argv[1]), Secret("sample"), KdfLimits::cheap());
    const Done done = vault ? (*vault)
                                  ->run([](Database &database) {
                                      return vaultsample::store(database, vaultsample::content());
                                  })
                                  .result()
                            : Done(fail(vault.error()));
    if (!done)
        QTextStream(stderr) << done.error().message << Qt::endl;
    return done ? 0 : 1;
}
