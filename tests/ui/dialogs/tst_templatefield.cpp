// SPDX-License-Identifier: GPL-3.0-or-later
// One's own templates in the create dialog, by keyboard.
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/createkeydialog.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

namespace {

OwnTemplate nightly(const ServiceDescriptionPtr &service)
{
    OwnTemplate own;
    own.serviceId = service->id;
    own.name = u"Nightly & export"_s;
    own.level = u"workspace"_s;
    own.scopes = QStringList{service->scopes.catalogue.constFirst().id};
    if (service->allowlist.supported)
        own.allowlist = QStringList{u"203.0.113.0/24"_s};
    if (service->lifetime.supported)
        own.lifetime = Lifetime::days(7);
    return own;
}

struct Fixture
{
    FixedClock clock;
    CreateKeyDialog dialog;

    explicit Fixture(const ServiceDescriptionPtr &service, const QList<OwnTemplate> &own = {})
        : dialog(contextWith(service, own), clock,
                 [](const KeyDraft &) { return QFuture<Result<CreatedKey>>(); })
    {
        dialog.show();
    }
    static CreateKeyContext contextWith(const ServiceDescriptionPtr &service, const QList<OwnTemplate> &own)
    {
        CreateKeyContext context = contextFor(service);
        context.ownTemplates = own;
        return context;
    }
    QComboBox &box() { return *dialog.findChild<QComboBox *>(u"template"_s); }
    QAction &action(const char *name) { return *dialog.findChild<QAction *>(QLatin1StringView(name)); }
    /// Down by Down until \a text is chosen.
    void choose(const QString &text)
    {
        QTest::keyClick(&box(), Qt::Key_Home);
        while (box().currentText() != text && box().currentIndex() < box().count() - 1)
            QTest::keyClick(&box(), Qt::Key_Down);
        QCOMPARE(box().currentText(), text);
    }
    /// By keyboard, in the menu beside the list.
    void inMenu(int steps)
    {
        QMenu *menu = dialog.findChild<QPushButton *>(u"ownTemplates"_s)->menu();
        menu->popup({});
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
};

} // namespace

class TestTemplateField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onesOwnFillsTheForm()
    {
        Fixture f(entergram(), {nightly(entergram())});
        f.dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"bot"_s);
        f.choose(u"Own: Nightly & export"_s);
        const KeyDraft draft = f.dialog.draft();
        QCOMPARE(draft.name, u"bot"_s);
        QCOMPARE(draft.templateId, QString());
        QCOMPARE(draft.scopes, QStringList{u"chats.read"_s});
        QCOMPARE(draft.allowlist, QStringList{u"203.0.113.0/24"_s});
        QVERIFY(draft.lifetime == Lifetime::days(7));
        // The person edits on.
        f.dialog.findChild<QPlainTextEdit *>(u"allowlist"_s)->setPlainText(u"198.51.100.0/24"_s);
        QCOMPARE(f.dialog.draft().allowlist, QStringList{u"198.51.100.0/24"_s});
        QCOMPARE(f.box().currentText(), u"Own: Nightly & export"_s);
    }

    void theServicesOwnComeFirst()
    {
        Fixture f(appgram(), {nightly(appgram())});
        QStringList texts;
        for (int at = 0; at < f.box().count(); ++at)
            texts << f.box().itemText(at);
        QCOMPARE(texts.first(), u"No template"_s);
        QVERIFY(texts.indexOf(u"App SDK"_s) > 0);
        QCOMPARE(texts.last(), u"Own: Nightly & export"_s);
        f.choose(u"App SDK"_s);
        QCOMPARE(f.dialog.draft().templateId, u"sdk"_s);
        QVERIFY(!f.action("removeTemplate").isEnabled());
    }

    void aProjectIsAskedFor()
    {
        OwnTemplate own = nightly(appgram());
        own.level = u"project"_s;
        Fixture f(appgram(), {own});
        f.choose(u"Own: Nightly & export"_s);
        QVERIFY(f.box().accessibleDescription().contains(u"choose the project"_s));
        f.dialog.findChild<QComboBox *>(u"project"_s)->setCurrentIndex(1);
        QVERIFY(!f.box().accessibleDescription().contains(u"choose the project"_s));
    }

    void aServiceWithoutTemplatesHasOnesOwn()
    {
        Fixture without(entri());
        QVERIFY(!without.box().isEnabled());
        QVERIFY(without.box().accessibleDescription().contains(u"no templates"_s));
        without.dialog.setOwnTemplates({nightly(entri())}, u"Nightly & export"_s);
        QVERIFY(without.box().isEnabled());
        QCOMPARE(without.box().currentText(), u"Own: Nightly & export"_s);
    }

    void savingKeepsTheFormAndNoName()
    {
        Fixture f(entergram());
        f.dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"secret-project-bot"_s);
        KeyDraft typed = f.dialog.draft();
        f.dialog.findChild<QPlainTextEdit *>(u"allowlist"_s)->setPlainText(u"203.0.113.0/24"_s);
        QSignalSpy saved(&f.dialog, &CreateKeyDialog::templateSaved);
        f.inMenu(1);
        auto *asked = f.dialog.findChild<QInputDialog *>(u"saveTemplateDialog"_s);
        QVERIFY(asked != nullptr);
        auto *field = asked->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"  CI  "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        const auto own = saved.at(0).at(0).value<OwnTemplate>();
        QCOMPARE(own.name, u"CI"_s);
        QCOMPARE(own.allowlist, QStringList{u"203.0.113.0/24"_s});
        QCOMPARE(own.level, u"workspace"_s);
        QVERIFY(own.lifetime == typed.lifetime);
        QVERIFY(!QJsonDocument(toJson(own)).toJson().contains("secret-project-bot"));
        QVERIFY(f.dialog.isVisible());
    }

    void onlyOnesOwnIsRemoved()
    {
        Fixture f(entergram(), {nightly(entergram())});
        QVERIFY(!f.action("removeTemplate").isEnabled());
        QVERIFY(f.action("removeTemplate").toolTip().contains(u"Choose one"_s));
        f.choose(u"Own: Nightly & export"_s);
        QVERIFY(f.action("removeTemplate").isEnabled());
        QSignalSpy removed(&f.dialog, &CreateKeyDialog::templateRemoved);
        f.inMenu(2);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0).at(0).toString(), u"Nightly & export"_s);
        f.dialog.setOwnTemplates({});
        QCOMPARE(f.box().currentIndex(), 0);
        QVERIFY(!f.action("removeTemplate").isEnabled());
        QCOMPARE(f.dialog.draft().scopes, QStringList{u"chats.read"_s}); // what it filled in stays
    }
};

QTEST_MAIN(TestTemplateField)
#include "tst_templatefield.moc"
