// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with machine-to-machine applications, in the window over a real session.
#include "tests/ui/control/windowfixture.h"

#include "models/sync/synchroniser.h"
#include "models/tables/applicationtablemodel.h"
#include "ui/mainwindow/topbar.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/applicationtableview.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

const QString withApplications = u"endgame"_s;

/// The fixture on the Applications page.
class Bench : public WindowFixture
{
public:
    explicit Bench(const QString &description = {}) : WindowFixture(withApplications, description)
    {
        window().showPage(Page::Applications);
    }

    ApplicationsPage &page() { return window().applicationsPage(); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < page().model().rowCount(); ++row)
            all += page().model().row(row).application.name;
        return all;
    }
    ApplicationRow named(const QString &name)
    {
        for (int row = 0; row < page().model().rowCount(); ++row) {
            if (page().model().row(row).application.name == name)
                return page().model().row(row);
        }
        return {};
    }
    void selectApplication(const QString &name)
    {
        auto *model = page().table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ApplicationTableModel::Name).data() == name)
                page().table()->selectRow(row);
        }
        QCOMPARE(page().selected().value_or(ApplicationRow()).application.name, name);
    }
    /// Creates an application by keyboard alone and returns its client secret.
    QByteArray create(const QString &name)
    {
        act("actionCreateApplication");
        QDialog *dialog = this->dialog();
        type(*dialog, "name", name);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const QByteArray secret = storeTheSecret();
        if (!QTest::qWaitFor([&] { return names().contains(name); }, 20'000))
            qFatal("the new application is not listed");
        return secret;
    }
    /// Opens the dialog that tries a token, with this client secret typed.
    QDialog *tryToken(const QByteArray &secret)
    {
        act("actionTryToken");
        QDialog *dialog = this->dialog();
        type(*dialog, "clientSecret", QString::fromUtf8(secret));
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"clientSecret"_s), Qt::Key_Return,
                        Qt::ControlModifier);
        return dialog;
    }
};

QString textOf(const QDialog *dialog, const QString &name)
{
    return dialog->findChild<QLabel *>(name)->text();
}

QStringList factsOf(const QDialog *dialog)
{
    QStringList lines;
    for (const QLabel *label : dialog->findChild<QWidget *>(u"tokenFacts"_s)->findChildren<QLabel *>())
        lines += label->text();
    return lines;
}

} // namespace

class TestApplicationFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anApplicationIsMadeTriedRotatedAndDeleted();
    void anOverlapWaitsUntilTheOldSecretIsRemoved();
    void aSecretThatNobodyStoredIsNamedAfterARestart();
    void lockingWipesTokenAndSecret();
    void aServiceWithoutApplicationsSaysSo();
    void theFilterOfTheToolBarNarrowsThePage();
};

void TestApplicationFlows::anApplicationIsMadeTriedRotatedAndDeleted()
{
    Bench bench;
    QVERIFY(!bench.names().isEmpty()); // the sandbox has some
    const QByteArray secret = bench.create(u"nightly-export"_s);
    bench.selectApplication(u"nightly-export"_s);
    QVERIFY(bench.window().findChild<QWidget *>(u"applicationInspector"_s)->isVisible());
    QCOMPARE(bench.named(u"nightly-export"_s).secrets.size(), 1);

    QDialog *token = bench.tryToken(secret);
    QTRY_VERIFY(textOf(token, u"countdown"_s).startsWith(u"Ends in 14:5"_s));
    const QStringList facts = factsOf(token);
    QVERIFY2(facts.join(u'\n').contains(bench.named(u"nightly-export"_s).application.clientId),
             qPrintable(facts.join(u'\n')));
    QVERIFY(!facts.join(u'\n').contains(u"eyJ"_s)); // the token itself is on no label
    QTest::keyClick(token, Qt::Key_Escape);
    QTRY_VERIFY(!bench.hasDialog());

    bench.act("actionRotateApplication");
    QTest::keyClick(bench.dialog(), Qt::Key_Return, Qt::ControlModifier);
    const QByteArray fresh = bench.storeTheSecret();
    QVERIFY(fresh != secret);
    token = bench.tryToken(secret); // refused from that moment on, in the service's own words
    auto *refusal = token->findChild<QLabel *>(u"errorMessage"_s);
    QTRY_VERIFY(!refusal->text().isEmpty());
    QVERIFY(!token->findChild<QWidget *>(u"token"_s)->isVisible());
    QTest::keyClick(token, Qt::Key_Escape);
    QTRY_VERIFY(!bench.hasDialog());

    bench.act("actionDeleteApplication");
    QDialog *confirm = bench.dialog();
    QVERIFY(textOf(confirm, u"title"_s).contains(u"nightly-export"_s));
    const QString impact = confirm->findChild<QWidget *>(u"impact"_s)->findChild<QLabel *>()->text();
    QVERIFY2(impact.contains(u"tokens"_s), qPrintable(impact));
    if (auto *typed = confirm->findChild<QLineEdit *>(u"confirmation"_s))
        QTest::keyClicks(typed, u"nightly-export"_s); // it was used: its token was tried
    bench.press(WindowFixture::primary(confirm));
    QTRY_VERIFY(!bench.names().contains(u"nightly-export"_s));
}

void TestApplicationFlows::anOverlapWaitsUntilTheOldSecretIsRemoved()
{
    Bench bench(SyncFixture::overlapDescription());
    const QByteArray old = bench.create(u"pair"_s);
    bench.selectApplication(u"pair"_s);
    bench.act("actionRotateApplication");
    bench.press(WindowFixture::primary(bench.dialog()));
    const QByteArray fresh = bench.storeTheSecret();
    QTRY_VERIFY(bench.named(u"pair"_s).cutOver);
    QTRY_VERIFY(bench.named(u"pair"_s).cutOver->stage != SecretCutOver::Stage::SecretNotStored);
    QTRY_COMPARE(bench.named(u"pair"_s).secrets.size(), 2);
    auto *banner = bench.window().findChild<QWidget *>(u"secretCutOver"_s);
    QTRY_VERIFY(banner->isVisible());
    // Both work until somebody says that the old one may go.
    for (const QByteArray &secret : {old, fresh}) {
        QDialog *token = bench.tryToken(secret);
        QTRY_VERIFY(textOf(token, u"countdown"_s).startsWith(u"Ends in"_s));
        QTest::keyClick(token, Qt::Key_Escape);
        QTRY_VERIFY(!bench.hasDialog());
    }
    bench.press(banner->findChild<QPushButton *>());
    QDialog *confirm = bench.dialog();
    if (auto *typed = confirm->findChild<QLineEdit *>(u"confirmation"_s))
        QTest::keyClicks(typed, u"pair"_s);
    bench.press(WindowFixture::primary(confirm));
    QTRY_VERIFY(!bench.named(u"pair"_s).cutOver);
    QTRY_COMPARE(bench.named(u"pair"_s).secrets.size(), 1);
    QTRY_VERIFY(!banner->isVisible());
    QDialog *token = bench.tryToken(old);
    QTRY_VERIFY(!textOf(token, u"errorMessage"_s).isEmpty());
}

void TestApplicationFlows::aSecretThatNobodyStoredIsNamedAfterARestart()
{
    Bench bench(SyncFixture::overlapDescription());
    bench.create(u"lost"_s);
    bench.selectApplication(u"lost"_s);
    bench.act("actionRotateApplication");
    bench.press(WindowFixture::primary(bench.dialog()));
    QTRY_VERIFY(bench.window().findChild<QCheckBox *>(u"stored"_s) != nullptr);
    // As if the program were killed while the secret is on the screen.
    bench.view().setSession(nullptr);
    bench.window().showLocked(u"t"_s);
    QCOMPARE(bench.page().model().rowCount(), 0);
    bench.sync().restart();
    bench.view().setSession(&bench.session());
    QTRY_VERIFY(bench.named(u"lost"_s).cutOver);
    QCOMPARE(bench.named(u"lost"_s).cutOver->stage, SecretCutOver::Stage::SecretNotStored);
}

void TestApplicationFlows::lockingWipesTokenAndSecret()
{
    Bench bench;
    const QByteArray secret = bench.create(u"locked-away"_s);
    bench.selectApplication(u"locked-away"_s);
    const QPointer<QDialog> token = bench.tryToken(secret);
    QTRY_VERIFY(textOf(token, u"countdown"_s).startsWith(u"Ends in"_s));
    bench.view().setSession(nullptr);
    bench.window().showLocked(u"t"_s);
    QVERIFY(token.isNull());
    QCOMPARE(bench.page().model().rowCount(), 0);
    for (const QLineEdit *field : bench.window().findChildren<QLineEdit *>())
        QVERIFY(!field->text().contains(QString::fromUtf8(secret)));
}

void TestApplicationFlows::aServiceWithoutApplicationsSaysSo()
{
    WindowFixture fixture; // its service has none
    fixture.window().showPage(Page::Applications);
    auto &page = fixture.window().applicationsPage();
    auto *empty = page.findChild<QWidget *>(u"emptyState"_s);
    QTRY_VERIFY(empty->isVisible());
    const QString reason = fixture.session()
                               .descriptionOf(fixture.connection())
                               .value()
                               ->operation(u"applications.list"_s)
                               ->reason;
    QVERIFY(!reason.isEmpty());
    QCOMPARE(empty->accessibleName(), reason);
    QVERIFY(!fixture.window().findChild<QAction *>(u"actionCreateApplication"_s)->isEnabled());
    fixture.choosePlace(fixture.connection().name);
    auto *button = empty->findChild<QPushButton *>(u"emptyStateButton"_s);
    QTRY_VERIFY(button->isVisible());
    fixture.press(button); // back to everywhere
    QTRY_VERIFY(!button->isVisible());
}

void TestApplicationFlows::theFilterOfTheToolBarNarrowsThePage()
{
    Bench bench;
    bench.create(u"needle-in-it"_s);
    auto *field = bench.window().findChild<QLineEdit *>(u"filterField"_s);
    QTest::keyClicks(field, u"needle"_s);
    QTRY_COMPARE(bench.page().table()->model()->rowCount(), 1);
    QTest::keyClicks(field, u"less"_s);
    auto *empty = bench.page().findChild<QWidget *>(u"emptyState"_s);
    QTRY_VERIFY(empty->isVisible());
    bench.press(empty->findChild<QPushButton *>(u"emptyStateButton"_s));
    QTRY_COMPARE(field->text(), QString());
    QVERIFY(bench.page().table()->model()->rowCount() > 1);
}

QTEST_MAIN(TestApplicationFlows)
#include "tst_applicationflows.moc"
