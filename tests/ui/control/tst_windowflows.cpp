// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about services, members and errors, over a real session.
#include "tests/ui/control/windowfixture.h"

#include "models/sync/synchroniser.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/roles.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

/// Tells the sandbox what is to happen.
void order(SyncFixture &sync, const QString &what, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/_sandbox/%2"_s.arg(sync.port()).arg(what)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.post(request, QJsonDocument(body).toJson());
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) ||
        reply->error() != QNetworkReply::NoError)
        qFatal("the sandbox did not take the order: %s", qPrintable(reply->errorString()));
}

/// The sandbox answers the next requests to a service with this status.
void failNext(SyncFixture &sync, const QString &service, int status, int count = 1)
{
    order(sync, u"fail"_s, {{u"service"_s, service}, {u"status"_s, status}, {u"count"_s, count}});
}

/// The connect dialog with one service of the sandbox chosen, as far as its credential.
QDialog *connectDialog(WindowFixture &fixture, const QString &service)
{
    fixture.act("actionConnect");
    QDialog *dialog = fixture.dialog();
    auto *services = dialog->findChild<QListWidget *>(u"services"_s);
    const QString name = fixture.session().catalogue().find(service)->name;
    services->setCurrentItem(services->findItems(name, Qt::MatchExactly).value(0));
    auto *host = dialog->findChild<QComboBox *>(u"host"_s);
    host->setCurrentIndex(host->count() - 1); // another address
    fixture.type(*dialog, "url", fixture.connection().url.toString());
    return dialog;
}

QString shownText(const QWidget *parent, const char *name)
{
    return parent->findChild<QLabel *>(QLatin1String(name))->text();
}

} // namespace

class TestWindowFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusedCredentialIsWordedByItsService();
    void aConnectionIsKeptByHand();
    void aKeyForAnotherProductIsHandedOver();
    void theKindOfKeySaysWhatItMayDo();
    void thePlanIsTold();
    void aMemberShowsTheirKeysAndWhatDies();
    void aFailedSyncTellsWhatTheServerSaid();
    void aPastedKeyIsAskedAbout();
    void aKeyThatDiedWithItsOwnerSaysSo();
};

void TestWindowFlows::aRefusedCredentialIsWordedByItsService()
{
    WindowFixture fixture(u"endgame"_s);
    QDialog *dialog = connectDialog(fixture, u"endgame"_s);
    fixture.type(*dialog, "credential", u"eak_not_a_key_of_this_service"_s);
    failNext(fixture.sync(), u"endgame"_s, 404);
    fixture.press(WindowFixture::primary(dialog));
    QTRY_VERIFY(!shownText(dialog, "errorMessage").isEmpty());
    const QString said = shownText(dialog, "errorMessage");
    const QString words =
        fixture.session().catalogue().find(u"endgame"_s)->refusalWords.value(RefusalCause::NotFound);
    QVERIFY2(!words.isEmpty() && said.contains(words), qPrintable(said));
    // What the server said is one press away, and its id can be copied.
    auto *expander = dialog->findChild<QToolButton *>(u"errorDetailsToggle"_s);
    QTest::keyClick(expander, Qt::Key_Space);
    auto *details = dialog->findChild<QPlainTextEdit *>(u"errorDetails"_s);
    QVERIFY(details->isVisible());
    QVERIFY2(details->toPlainText().contains(u"404"_s), qPrintable(details->toPlainText()));
    QVERIFY(!details->toPlainText().contains(u"eak_not_a_key"_s));
    auto *copy = dialog->findChild<QToolButton *>(u"copyRequestId"_s);
    QVERIFY(copy->isVisible());
    QTest::keyClick(copy, Qt::Key_Space);
    const QString id = QGuiApplication::clipboard()->text();
    QVERIFY2(!id.isEmpty() && details->toPlainText().contains(id), qPrintable(id));
}

void TestWindowFlows::aConnectionIsKeptByHand()
{
    WindowFixture fixture;
    QDialog *dialog = connectDialog(fixture, u"entri"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"connectionName"_s);
    name->clear();
    QTest::keyClicks(name, u"paper"_s);
    auto *credential = dialog->findChild<QLineEdit *>(u"credential"_s);
    QTest::keyClicks(credential, u"entri_typed_too_soon"_s);
    auto *trust = dialog->findChild<QComboBox *>(u"trust"_s);
    trust->setFocus();
    QTest::keyClick(trust, Qt::Key_End);
    QVERIFY(!credential->isEnabled());
    QCOMPARE(credential->text(), QString());
    fixture.press(WindowFixture::primary(dialog));
    auto *tree = fixture.window().findChild<QTreeView *>(u"connections"_s);
    const auto listed = [tree] {
        return !tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"paper"_s).isEmpty();
    };
    QTRY_VERIFY(listed());
    QTRY_VERIFY(!fixture.hasDialog());
    // Records can be added to it; no sync has anything to ask.
    fixture.choosePlace(u"paper"_s);
    fixture.act("actionAddByHand");
    QDialog *add = fixture.dialog();
    fixture.type(*add, "name", u"paper key"_s);
    fixture.press(WindowFixture::primary(add));
    QTRY_COMPARE(fixture.keysNamed(u"paper key"_s).size(), 1);
    QVERIFY(fixture.sync().operations().isEmpty());
}

void TestWindowFlows::aKeyForAnotherProductIsHandedOver()
{
    WindowFixture fixture;
    const IntegrationDescription product =
        fixture.session().descriptionOf(fixture.connection()).value()->integrations.constFirst();
    fixture.act("actionCreateKey");
    QDialog *create = fixture.dialog();
    create->findChild<QComboBox *>(u"workspace"_s)->setCurrentIndex(1);
    fixture.type(*create, "name", u"for make"_s);
    auto *choice = create->findChild<QComboBox *>(u"template"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End); // products come after the templates
    QVERIFY2(choice->currentText().contains(product.keyTemplate.name), qPrintable(choice->currentText()));
    auto *panel = create->findChild<QWidget *>(u"handOver"_s);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->findChild<QLabel *>()->text().contains(product.steps.constLast()));
    QTRY_VERIFY(panel->findChild<QPushButton *>(u"openIntegration"_s)->isVisible());
    fixture.press(WindowFixture::primary(create));
    // Where to paste it is said again where the secret is.
    QWidget *again = nullptr;
    const auto revealed = [&] {
        for (QDialog *dialog : fixture.window().findChildren<QDialog *>()) {
            if (dialog->isVisible() && dialog->findChild<QWidget *>(u"stored"_s) != nullptr)
                again = dialog->findChild<QWidget *>(u"handOver"_s);
        }
        return again != nullptr;
    };
    QTRY_VERIFY(revealed());
    QVERIFY(again->isVisible());
    fixture.storeTheSecret();
    QTRY_COMPARE(fixture.keysNamed(u"for make"_s).size(), 1);
    QStringList scopes = fixture.keysNamed(u"for make"_s).constFirst().key.scopes;
    QStringList wanted = product.keyTemplate.scopes;
    scopes.sort();
    wanted.sort();
    QCOMPARE(scopes, wanted);
}

void TestWindowFlows::theKindOfKeySaysWhatItMayDo()
{
    WindowFixture fixture(u"endgame"_s);
    fixture.act("actionCreateKey");
    QDialog *create = fixture.dialog();
    auto *table = create->findChild<QWidget *>(u"capabilities"_s);
    QVERIFY(table->isVisible());
    QStringList spoken;
    for (const QLabel *label : table->findChildren<QLabel *>())
        spoken += label->accessibleName();
    for (const CapabilityDescription &each :
         fixture.session().descriptionOf(fixture.connection()).value()->capabilities)
        QVERIFY2(spoken.filter(each.title).size() == 2, qPrintable(each.title));
    const auto bold = [table] {
        int column = 0;
        for (const QLabel *label : table->findChildren<QLabel *>())
            column += label->font().weight() == QFont::DemiBold && label->text().contains(u"no"_s) ? 1 : 0;
        return column;
    };
    auto *principal = create->findChild<QComboBox *>(u"principal"_s);
    principal->setCurrentIndex(principal->findData(int(Principal::Personal)));
    QCOMPARE(bold(), 0); // a personal key may do all of it, in part or whole
    principal->setCurrentIndex(principal->findData(int(Principal::Organisation)));
    QVERIFY(bold() > 0);
}

void TestWindowFlows::thePlanIsTold()
{
    WindowFixture fixture;
    fixture.act("actionCreateKey");
    QDialog *create = fixture.dialog();
    create->findChild<QComboBox *>(u"workspace"_s)->setCurrentIndex(1);
    QString notes;
    for (const QLabel *label : create->findChildren<QLabel *>())
        notes += label->text() + u'\n';
    QVERIFY2(notes.contains(u"Plan "_s) && notes.contains(u"work here now"_s), qPrintable(notes));
}

void TestWindowFlows::aMemberShowsTheirKeysAndWhatDies()
{
    WindowFixture fixture(u"endgame"_s);
    auto *tree = fixture.window().findChild<QTreeView *>(u"connections"_s);
    const QModelIndex group = tree->model()
                                  ->match(tree->model()->index(0, 0), Qt::DisplayRole, u"Members"_s, 1,
                                          Qt::MatchExactly | Qt::MatchRecursive)
                                  .value(0);
    QVERIFY(group.isValid());
    QCOMPARE(group.data(CountRole).toInt(), tree->model()->rowCount(group));
    auto *banner = fixture.window().findChild<QWidget *>(u"keysPage"_s)->findChild<QWidget *>(u"banner"_s);
    int dying = 0;
    for (int row = 0; row < tree->model()->rowCount(group); ++row) {
        const QModelIndex member = tree->model()->index(row, 0, group);
        tree->setCurrentIndex(member);
        QCOMPARE(fixture.rows(), member.data(CountRole).toInt());
        for (const KeyRow &each : fixture.window().keysPage().selection())
            QCOMPARE(each.key.owner, member.data().toString());
        const QString told = member.data(Qt::ToolTipRole).toString();
        QCOMPARE(banner->isVisible(), !told.contains(u"No key dies"_s));
        if (banner->isVisible()) {
            ++dying;
            QVERIFY(told.contains(banner->accessibleName()));
        }
    }
    QVERIFY(dying > 0);
}

void TestWindowFlows::aFailedSyncTellsWhatTheServerSaid()
{
    WindowFixture fixture(u"endgame"_s);
    auto *more = fixture.window().findChild<QToolButton *>(u"syncDetails"_s);
    QVERIFY(!more->isVisible());
    failNext(fixture.sync(), u"endgame"_s, 401, 50);
    fixture.act("actionSync");
    QTRY_VERIFY_WITH_TIMEOUT(more->isVisible(), 20'000);
    QTest::keyClick(more, Qt::Key_Space);
    QDialog *errors = fixture.dialog();
    auto *details = errors->findChild<QPlainTextEdit *>(u"errorDetails"_s);
    QTest::keyClick(errors->findChild<QToolButton *>(u"errorDetailsToggle"_s), Qt::Key_Space);
    QVERIFY2(details->toPlainText().contains(u"401"_s), qPrintable(details->toPlainText()));
    QTest::keyClick(errors, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.hasDialog());
}

void TestWindowFlows::aPastedKeyIsAskedAbout()
{
    WindowFixture fixture;
    const QByteArray secret = fixture.createKey(u"pasted-bot"_s);
    fixture.act("actionInspectKey");
    QDialog *dialog = fixture.dialog();
    auto *field = dialog->findChild<QLineEdit *>(u"pastedKey"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    fixture.press(WindowFixture::primary(dialog)); // nothing was pasted
    QVERIFY(field->hasFocus() || !dialog->isActiveWindow());
    QTest::keyClicks(field, QString::fromUtf8(secret));
    fixture.press(WindowFixture::primary(dialog));
    const auto facts = [dialog] { return dialog->findChild<QWidget *>(u"keyFacts"_s); };
    QTRY_VERIFY(facts());
    QString told;
    for (const QLabel *label : facts()->findChildren<QLabel *>())
        told += label->text() + u'\n';
    QVERIFY2(told.contains(u"chats.read"_s), qPrintable(told));
    // Another key, made up: refused in the service's words, and what was told before is gone.
    field->clear();
    QVERIFY(!facts());
    QTest::keyClicks(field, u"eg_live_00000000000000000000000000000000"_s);
    fixture.press(WindowFixture::primary(dialog));
    auto *outcome = dialog->findChild<QWidget *>(u"outcome"_s);
    QTRY_VERIFY(outcome->isVisible());
    QVERIFY(!facts());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.hasDialog());
}

void TestWindowFlows::aKeyThatDiedWithItsOwnerSaysSo()
{
    WindowFixture fixture(u"endgame"_s);
    const Key *victim = nullptr;
    for (int i = 0; i < fixture.window().keysPage().model().rowCount(); ++i) {
        const Key &key = fixture.window().keysPage().model().row(i).key;
        if (key.principal == Principal::Personal && key.status == KeyStatus::Active &&
            key.name != u"Claviger"_s)
            victim = &key;
    }
    QVERIFY(victim);
    const Key dying = *victim;
    order(fixture.sync(), u"leave"_s, {{u"service"_s, u"endgame"_s}, {u"member"_s, dying.owner}});
    fixture.act("actionSync");
    auto *strip = fixture.window().findChild<QLabel *>(u"syncState"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip->accessibleName().contains(dying.owner) ||
                                 strip->toolTip().contains(dying.owner) ||
                                 strip->text().contains(dying.owner),
                             20'000);
    fixture.window().findChild<QLineEdit *>(u"filterField"_s)->setText(dying.prefix);
    QTRY_COMPARE(fixture.rows(), 1);
    fixture.window().keysPage().table()->selectRow(0);
    auto *inspector = fixture.window().findChild<QWidget *>(u"inspector"_s);
    QString told;
    for (const QWidget *each : inspector->findChildren<QWidget *>())
        told += each->accessibleName() + u'\n';
    QVERIFY2(told.contains(u"its owner %1 left"_s.arg(dying.owner)), qPrintable(told));
}

QTEST_MAIN(TestWindowFlows)
#include "tst_windowflows.moc"
