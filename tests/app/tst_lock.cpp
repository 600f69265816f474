// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, with a real vault that the sandbox filled: what is left of it when it is locked.
#include "app/windowprogram.h"
#include "models/sync/synchroniser.h"
#include "models/tables/applicationtablemodel.h"
#include "models/sync/inventoryreader.h"
#include "models/tables/keytablemodel.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/logbook.h"
#include "models/vault/vaultheader.h"
#include "tests/models/sync/syncfixture.h"
#include "tests/ownprocess.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/applicationtableview.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/findingtableview.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace claviger;
using namespace ownprocess;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "correct horse battery staple";

/// Texts of everything that an object shows or tells an assistive program.
QStringList textsOf(const QObject &object)
{
    QStringList texts;
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.typeId() == QMetaType::QString || property.typeId() == QMetaType::QStringList)
            texts << property.read(&object).toStringList().join(u'\n');
    }
    return texts;
}

void addTexts(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole)})
                texts << index.data(role).toString();
        }
        addTexts(model, model.index(row, 0, parent), texts);
    }
    for (int column = 0; column < model.columnCount(parent); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
}

/// By the object that has it: every text in the program's windows.
QList<std::pair<const QObject *, QString>> allTexts()
{
    QList<std::pair<const QObject *, QString>> all;
    const auto add = [&all](const QObject &object) {
        for (const QString &text : textsOf(object))
            all.append({&object, text});
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(&object)) {
            QStringList texts;
            addTexts(*model, {}, texts);
            all.append({&object, texts.join(u'\n')});
        }
    };
    for (QWidget *window : QApplication::topLevelWidgets()) {
        add(*window);
        for (const QObject *child : window->findChildren<QObject *>())
            add(*child);
    }
    return all;
}

/// Everything in the vault that has a name.
QStringList namesIn(const Inventory &inventory)
{
    QSet<QString> names;
    for (const Connection &connection : inventory.connections)
        names << connection.name;
    for (const Workspace &workspace : inventory.workspaces)
        names << workspace.name;
    for (const Project &project : inventory.projects)
        names << project.name;
    for (const Key &key : inventory.keys)
        names << key.name << key.prefix << key.owner;
    for (const Application &application : inventory.applications)
        names << application.name << application.clientId;
    // The program's own name may be somebody's, too.
    names.removeIf([](const QString &name) { return name.size() < 4 || name == "Claviger"_L1; });
    return {names.cbegin(), names.cend()};
}

QStringList namesStillShown(const QStringList &names)
{
    QStringList found;
    for (const auto &[object, text] : allTexts()) {
        for (const QString &name : names) {
            if (text.contains(name))
                found << u"“%1” in %2 “%3”: %4"_s.arg(name, QLatin1String(object->metaObject()->className()),
                                                      object->objectName(), text.left(80));
        }
    }
    return found;
}

} // namespace

class TestLock : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_home;
    SyncFixture m_services; ///< for the sandbox and its transport
    QString m_vault;        ///< a copy of its own for each test: forms come back
    std::unique_ptr<WindowProgram> m_program;
    QStringList m_names;

    void makeVault();
    void start();
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    void act(const char *name) { window().findChild<QAction *>(QLatin1String(name))->trigger(); }
    [[nodiscard]] QDialog *dialog();
    [[nodiscard]] QString lockedPageText();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }
    void aLockedWindowShowsNothing();
    void theKeyIsWipedAndTheFilesAreClosed();
    void ctrlLWorksInsideADialogAndTheFormComesBack();
    void theReasonIsInTheLocalJournal();
    void minimisingLocksWhereItIsChosen();
};

void TestLock::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    QCoreApplication::setApplicationName(u"claviger"_s);
    makeVault();
}

void TestLock::init()
{
    m_vault = m_home.filePath(u"%1.vault"_s.arg(QLatin1String(QTest::currentTestFunction())));
    QVERIFY(QDir().mkpath(m_vault));
    for (const QString &name : QDir(m_home.filePath(u"t.vault"_s)).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_home.filePath(u"t.vault/"_s + name), m_vault + u'/' + name));
}

void TestLock::makeVault()
{
    const QString folder = m_home.filePath(u"t.vault"_s);
    QFile file(m_home.filePath(u"passphrase"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(passphrase);
    file.close();
    SystemClock clock;
    HttpTransport transport(clock);
    auto vault = Vault::create(folder, Secret(passphrase));
    QVERIFY(vault.has_value());
    Session session(std::move(*vault), ServiceCatalogue::load({}), transport, clock);
    for (const QString &service : {u"entergram"_s, u"endgame"_s}) {
        Connection connection = m_services.connectTo(service);
        const QString id = connection.id;
        const Secret credential =
            SyncFixture::waitFor(m_services.session().vault().run([id](Database &database) {
                return ConnectionRepository(database).credential(id);
            })).value();
        connection.id.clear();
        connection.name = u"account of "_s + service;
        connection = SyncFixture::waitFor(session.addConnection(connection, credential)).value();
        QVERIFY(SyncFixture::waitFor(session.synchroniser().sync(connection.id)).has_value());
    }
    const auto inventory = SyncFixture::waitFor(session.vault().run(readInventory));
    m_names = namesIn(*inventory);
    QVERIFY(m_names.size() > 20);
}

void TestLock::start()
{
    CommandLine line;
    line.options.vaultFolder = m_vault;
    line.options.passphraseFile = m_home.filePath(u"passphrase"_s);
    m_program = std::make_unique<WindowProgram>(*qApp, line);
    QSignalSpy shown(m_program.get(), &WindowProgram::shown);
    m_program->start();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20'000);
    QVERIFY(window().keysPage().model().rowCount() > 5);
}

QDialog *TestLock::dialog()
{
    QDialog *found = nullptr;
    const auto isOpen = [&] {
        for (QDialog *each : window().findChildren<QDialog *>())
            found = each->isVisible() ? each : found;
        return found != nullptr;
    };
    return QTest::qWaitFor(isOpen) ? found : nullptr;
}

QString TestLock::lockedPageText()
{
    QString text;
    for (const QObject *child : window().findChild<QWidget *>(u"lockedPage"_s)->findChildren<QObject *>())
        text += textsOf(*child).join(u'\n');
    return text;
}

void TestLock::aLockedWindowShowsNothing()
{
    start();
    // Every page has shown something, and something is chosen on each.
    for (const Page page :
         {Page::Overview, Page::Scopes, Page::Audit, Page::Findings, Page::Applications, Page::Keys}) {
        window().showPage(page);
        QCoreApplication::processEvents();
    }
    window().applicationsPage().table()->selectRow(0);
    window().keysPage().table()->selectRow(0);
    auto *findings = window().findingsPage().table();
    QTRY_VERIFY(findings->model()->rowCount() > 0);
    findings->selectRow(0);
    window().statusStrip().setMessage(u"A word about "_s + m_names.constFirst());
    act("actionAnnotate");
    QVERIFY(dialog() != nullptr);
    auto *filter = window().findChild<QLineEdit *>(u"filterField"_s);
    filter->setText(m_names.constFirst());
    QVERIFY(namesStillShown(m_names).size() > 20); // the search finds what is there

    m_program->lock(u"a test"_s);
    QTRY_VERIFY(m_program->session() == nullptr);
    QCOMPARE(window().keysPage().model().rowCount(), 0);
    QCOMPARE(window().applicationsPage().model().rowCount(), 0);
    QVERIFY(window().findChildren<QDialog *>().isEmpty());
    QVERIFY(lockedPageText().contains(u"a test"_s));
    const QStringList left = namesStillShown(m_names);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestLock::theKeyIsWipedAndTheFilesAreClosed()
{
    QByteArray raw;
    {
        const Result<VaultHeader> header = VaultHeader::read(m_vault);
        const Result<Secret> key = header->passphrase->open(Secret(passphrase));
        QVERIFY(key.has_value());
        raw = masked(key->expose());
    }
    start();
    QVERIFY(copiesInMemory(raw) >= 1);
    QVERIFY(hasOpen(m_vault));
    m_program->lock({});
    QTRY_VERIFY(m_program->session() == nullptr);
    QCOMPARE(copiesInMemory(raw), 0);
    QVERIFY(!hasOpen(m_vault));
}

void TestLock::ctrlLWorksInsideADialogAndTheFormComesBack()
{
    start();
    act("actionConnect");
    QDialog *connect = dialog();
    QVERIFY(connect != nullptr);
    auto *name = connect->findChild<QLineEdit *>(u"connectionName"_s);
    name->setText(u"half filled"_s);
    QApplication::setActiveWindow(connect);
    QTest::keyClick(name, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_program->session() == nullptr);
    QVERIFY(window().findChildren<QDialog *>().isEmpty());

    auto *field = window().findChild<QLineEdit *>(u"passphrase"_s);
    QTest::keyClicks(field, QString::fromUtf8(passphrase));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->session() != nullptr, 20'000);
    QDialog *again = dialog();
    QVERIFY(again != nullptr);
    QTRY_COMPARE(again->findChild<QLineEdit *>(u"connectionName"_s)->text(), u"half filled"_s);
    again->reject();
}

void TestLock::theReasonIsInTheLocalJournal()
{
    start();
    const QString reason = LockPolicy().reason(LockCause::Idle);
    m_program->lock(reason);
    QTRY_VERIFY(m_program->session() == nullptr);
    const auto vault = Vault::open(m_vault, Secret(passphrase));
    QVERIFY(vault.has_value());
    const auto acts =
        SyncFixture::waitFor((*vault)->run([](Database &database) { return Logbook(database).latest(1); }));
    QCOMPARE(acts->constFirst().kind, Act::Kind::Lock);
    QCOMPARE(acts->constFirst().note, reason);
}

void TestLock::minimisingLocksWhereItIsChosen()
{
    start();
    window().showMinimized();
    QTest::qWait(0);
    QVERIFY(m_program->session() != nullptr);
    window().showNormal();
    LockRules rules = m_program->lockRules();
    rules.onMinimise = true;
    m_program->setLockRules(rules);
    window().showMinimized();
    QTRY_VERIFY(m_program->session() == nullptr);
    QVERIFY(lockedPageText().contains(LockPolicy().reason(LockCause::Minimise)));
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
