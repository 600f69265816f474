// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every dialog with realistic values to PNG files: preview DIR [light|dark] [rtl]
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/changepassphrasedialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/newvaultdialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/systemclipboard.h"
#include "ui/platform/systemtimer.h"
#include "ui/style/stylefollower.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

namespace {

class Studio
{
public:
    explicit Studio(const QString &folder) : m_folder(folder) {}

    void shoot(QWidget &widget, const QString &name)
    {
        widget.show();
        QApplication::processEvents();
        QApplication::processEvents();
        widget.grab().save(m_folder + u'/' + name + u".png"_s);
        widget.hide();
    }

private:
    QString m_folder;
};

Error refusal()
{
    Error error = makeError(
        ErrorCode::Refused,
        u"Entergram refused the key: the plan of Acme allows 10 keys. Revoke one or change the plan."_s,
        u"{\"error\": {\"code\": \"plan_limit\", \"message\": \"Key limit reached\"}}"_s);
    error.httpStatus = 403;
    error.requestId = u"req_01HF8Z2Q7"_s;
    return error;
}

template <typename W> W *named(QWidget &widget, const char *name)
{
    return widget.findChild<W *>(QString::fromLatin1(name));
}

ConnectActions connectActions()
{
    Verification verification;
    verification.account = u"Acme (ada@acme.example)"_s;
    verification.scopes = QStringList{u"workspace.admin"_s};
    return {[verification](const Connection &, const Secret &) {
                return ready<Result<Verification>>(verification);
            },
            [](const Connection &c, const Secret &) { return ready<Result<Connection>>(c); }, usable};
}

void shootConnect(Studio &studio)
{
    ConnectDialog dialog(allServices(), {u"Entri"_s}, connectActions());
    dialog.chooseService(u"entergram"_s);
    studio.shoot(dialog, u"connect-start"_s);
    named<QLineEdit>(dialog, "credential")->setText(u"eg_live_0123456789"_s);
    dialog.show();
    named<QAbstractButton>(dialog, "primary")->click();
    QApplication::processEvents();
    studio.shoot(dialog, u"connect-verified"_s);
    dialog.chooseService(u"entri"_s);
    named<QComboBox>(dialog, "host")->setCurrentIndex(1);
    named<QLineEdit>(dialog, "url")->setText(u"http://nas.local:8080/entri"_s);
    named<QLineEdit>(dialog, "credential")->setText(u"wrong_123"_s);
    studio.shoot(dialog, u"connect-plainhttp"_s);
    dialog.chooseService(u"endgame"_s);
    studio.shoot(dialog, u"connect-dashboard"_s);
}

void shootCreate(Studio &studio, const Clock &clock)
{
    const auto refuse = [](const KeyDraft &) { return ready<Result<CreatedKey>>(fail(refusal())); };
    CreateKeyDialog empty(contextFor(entergram()), clock, refuse);
    studio.shoot(empty, u"create-start"_s);
    CreateKeyContext context = contextFor(entergram());
    KeyDraft draft;
    draft.workspaceId = u"w1"_s;
    draft.name = u"ci-deploy-bot"_s;
    draft.scopes = QStringList{u"chats.read"_s, u"chats.write"_s, u"contacts.read"_s, u"workspace.admin"_s,
                               u"write:workflows"_s};
    draft.lifetime = Lifetime::days(30);
    draft.allowlist = QStringList{u"203.0.113.0/24"_s, u"203.0.113.7/32"_s};
    context.draft = draft;
    CreateKeyDialog filled(context, clock, refuse);
    studio.shoot(filled, u"create-filled"_s);
    filled.show();
    named<QPlainTextEdit>(filled, "allowlist")->setPlainText(u"203.0.113.0/24, home"_s);
    studio.shoot(filled, u"create-badcidr"_s);
    named<QPlainTextEdit>(filled, "allowlist")->setPlainText(u"0.0.0.0/0"_s);
    filled.show();
    named<QAbstractButton>(filled, "primary")->click();
    QApplication::processEvents();
    studio.shoot(filled, u"create-error"_s);
    CreateKeyDialog projects(contextFor(appgram()), clock, refuse);
    studio.shoot(projects, u"create-appgram"_s);
    CreateKeyContext page = contextFor(endgame());
    page.unavailable = u"Endgame manages its keys on its own page only."_s;
    CreateKeyDialog bare(page, clock, refuse);
    studio.shoot(bare, u"create-endgame"_s);
}

void shootReveal(Studio &studio)
{
    SecretClipboard clipboard(std::make_unique<SystemClipboard>(*QGuiApplication::clipboard()),
                              std::make_unique<SystemTimer>());
    const RevealContent content =
        revealContent(*entergram(), connectionTo(entergram()), key(u"k1"_s, u"ci-deploy-bot"_s, -1));
    RevealDialog dialog(content, Secret("eg_live_9f3kQ0dZr7TnX2bVwM5sLpA8"), clipboard);
    studio.shoot(dialog, u"reveal-masked"_s);
    dialog.show();
    named<QAbstractButton>(dialog, "show")->click();
    named<QAbstractButton>(dialog, "copy")->click();
    studio.shoot(dialog, u"reveal-shown"_s);
    dialog.show();
    dialog.reject();
    studio.shoot(dialog, u"reveal-gate"_s);
}

void shootRevoke(Studio &studio, const Clock &clock)
{
    const auto revoke = [](const Key &k, const QString &) {
        return k.id == "k2"_L1 ? ready<Done>(fail(refusal())) : ready<Done>(Done());
    };
    RevokeDialog single({revokeItem(key(u"k1"_s, u"ci-deploy-bot"_s, 4))}, clock, revoke);
    studio.shoot(single, u"revoke-inuse"_s);
    RevokeDialog idle({revokeItem(key(u"k1"_s, u"old-laptop"_s, -1))}, clock, revoke);
    studio.shoot(idle, u"revoke-idle"_s);
    Key unknown = key(
        u"k4"_s,
        u"legacy importer with a very long name that somebody typed in 2019 and nobody dared to shorten since"_s,
        -1);
    unknown.lastUsed = Moment();
    RevokeDialog many({revokeItem(key(u"k1"_s, u"zapier"_s, 60 * 24 * 3)),
                       revokeItem(key(u"k2"_s, u"ci-deploy-bot"_s, 4)),
                       revokeItem(key(u"k3"_s, u"old-laptop"_s, -1)), revokeItem(unknown),
                       revokeItem(key(u"k5"_s, u"مفتاح الإنتاج 🔑"_s, 60 * 24 * 40))},
                      clock, revoke);
    studio.shoot(many, u"revoke-many"_s);
    many.show();
    named<QLineEdit>(many, "confirmation")->setText(u"ci-deploy-bot"_s);
    named<QAbstractButton>(many, "primary")->click();
    for (int i = 0; i < 12; ++i)
        QApplication::processEvents();
    studio.shoot(many, u"revoke-partly"_s);
}

void shootRest(Studio &studio, const Clock &clock)
{
    const auto rotate = [](const Key &) { return ready<Result<RotatedKey>>(fail(refusal())); };
    RotateDialog rotation({connectionTo(entergram()), entergram(), key(u"k1"_s, u"ci-deploy-bot"_s, 4), {}},
                          clock, rotate);
    studio.shoot(rotation, u"rotate"_s);
    RotateDialog none({connectionTo(endgame()), endgame(), key(u"k1"_s, u"ci-deploy-bot"_s, 4), {}}, clock,
                      rotate);
    studio.shoot(none, u"rotate-none"_s);
    NewVaultDialog vault(QDir::homePath() + u"/Work.vault"_s,
                         u"No keychain answers here: log in to a desktop that has one."_s,
                         [](const QString &, const Secret &, bool) { return ready<Done>(Done()); });
    studio.shoot(vault, u"newvault-start"_s);
    vault.show();
    named<QLineEdit>(vault, "passphrase")->setText(u"hunter2"_s);
    named<QLineEdit>(vault, "repeat")->setText(u"hunter3"_s);
    studio.shoot(vault, u"newvault-typed"_s);
    ChangePassphraseDialog change([](const Secret &, const Secret &) { return ready<Done>(Done()); });
    studio.shoot(change, u"changepassphrase"_s);
    AboutDialog about;
    studio.shoot(about, u"about"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        qWarning("usage: preview DIR [light|dark] [rtl]");
        return 2;
    }
    const Tokens &tokens = arguments.contains(u"dark"_s) ? Tokens::dark() : Tokens::light();
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(tokens.palette());
    app.setStyleSheet(styleSheetFor(tokens));
    if (arguments.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Studio studio(arguments.at(1));
    const FixedClock clock;
    shootConnect(studio);
    shootCreate(studio, clock);
    shootReveal(studio);
    shootRevoke(studio, clock);
    shootRest(studio, clock);
    return 0;
}
