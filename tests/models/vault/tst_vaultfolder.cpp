// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestVaultFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCreationThatWasKilledIsClearedAway();
    void aVaultThatWasFinishedMeanwhileStays();

private:
    void put(const QString &name) const;
    [[nodiscard]] QStringList files() const { return QDir(m_path).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_parent;
    QString m_path;
};

void TestVaultFolder::init()
{
    m_path = m_parent.filePath(QString::fromLatin1(QTest::currentTestFunction()));
}

void TestVaultFolder::put(const QString &name) const
{
    QFile file(m_path + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestVaultFolder::aCreationThatWasKilledIsClearedAway()
{
    const VaultFolder folder(m_path);
    QVERIFY(folder.make());
    QVERIFY(folder.begin());
    put(u"data.db"_s);
    QVERIFY(folder.make());
    QVERIFY(folder.begin());
    QCOMPARE(files(), QStringList{u"unfinished"_s});
}

/// Both creations found the folder empty; this one got the lock when the other had let go of it.
void TestVaultFolder::aVaultThatWasFinishedMeanwhileStays()
{
    const VaultFolder folder(m_path);
    QVERIFY(folder.make());
    put(u"data.db"_s);
    put(u"header.json"_s);
    const Done begun = folder.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Invalid);
    QCOMPARE(files(), (QStringList{u"data.db"_s, u"header.json"_s}));
}

QTEST_GUILESS_MAIN(TestVaultFolder)
#include "tst_vaultfolder.moc"
