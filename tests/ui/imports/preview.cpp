// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the dialogs around imports to PNG files: importspreview DIR [light|dark] [rtl]
#include "tests/ui/imports/importfixture.h"
#include "models/domain/whendone.h"
#include "ui/imports/dropoverlay.h"
#include "ui/imports/importdialog.h"
#include "ui/imports/importprogressdialog.h"
#include "ui/imports/receiptdialog.h"
#include "ui/imports/sourcesdialog.h"
#include "ui/style/stylefollower.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

class Studio
{
public:
    explicit Studio(const QString &folder) : m_folder(folder) {}

    void shoot(QWidget &widget, const QString &name)
    {
        widget.show();
        QTest::qWait(50);
        widget.grab().save(m_folder + u'/' + name + u".png"_s);
    }

private:
    QString m_folder;
};

void shootImport(Studio &studio, ImportFixture &fixture, const LogInput &input, const QString &name,
                 bool throwAway, bool mapping = false)
{
    audit::ReaderOptions base = fixture.base();
    base.texts = input.texts;
    ImportDialog dialog(input, base, fixture.context(throwAway), fixture.actions());
    dialog.show();
    if (!QTest::qWaitFor([&dialog] { return dialog.plan().rowCount() > 0 && dialog.plan().firstWaiting() < 0; },
                         20'000))
        return;
    if (mapping)
        dialog.findChild<QPushButton *>(u"mapFields"_s)->click();
    studio.shoot(dialog, name);
}

void shootImports(Studio &studio, ImportFixture &fixture)
{
    shootImport(
        studio, fixture,
        LogInput::ofPaths({fixture.write(u"acme-audit-2026-03.ndjson"_s, ImportFixture::github(200))}),
        u"import-certain"_s, false);
    shootImport(studio, fixture,
                LogInput::ofPaths({fixture.write(u"schluesselbuch.csv"_s, ImportFixture::ledger(80))}),
                u"import-uncertain"_s, true);
    shootImport(studio, fixture, LogInput::ofPaths({fixture.path(u"schluesselbuch.csv"_s)}),
                u"import-mapping"_s, false, true);
    QByteArray broken = ImportFixture::github(12);
    broken.insert(0, "{\"@timestamp\": broken\n");
    broken.insert(broken.size() / 2,
                  "\nnot a record at all, but a sentence that somebody left in the file\n");
    shootImport(studio, fixture, LogInput::ofPaths({fixture.write(u"half-broken.ndjson"_s, broken)}),
                u"import-rejects"_s, false);
    fixture.write(u"many/acme-audit-2026-03.ndjson"_s, ImportFixture::github(50));
    fixture.write(u"many/access.log"_s, ImportFixture::accessLog(300));
    fixture.write(u"many/messages"_s, ImportFixture::syslog(90));
    fixture.write(u"many/photo.jpg"_s, QByteArray("\xff\xd8\xff\xe0\0\0", 6).repeated(300));
    fixture.write(u"many/schluesselbuch of the department with a very long name indeed (copy 2).csv"_s,
                  ImportFixture::ledger(20));
    fixture.write(u"many/empty.log"_s, {});
    shootImport(studio, fixture, LogInput::ofPaths({fixture.path(u"many"_s)}), u"import-several"_s, false);
    shootImport(studio, fixture, LogInput::ofPaths({fixture.path(u"many/photo.jpg"_s)}), u"import-nolog"_s,
                true);
    shootImport(studio, fixture, LogInput::ofText(QString::fromUtf8(ImportFixture::accessLog(12))),
                u"import-text"_s, false);
}

audit::ImportReceipt receipt()
{
    audit::ImportReceipt receipt;
    receipt.files = {
        {u"/home/ada/exports/acme-audit-2026-03.ndjson"_s,
         u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, 34'603'008, u"JSON lines"_s,
         u"github"_s,
         u"The content is JSON lines. It has the fields of GitHub audit log: action, actor, org."_s}};
    receipt.stored = 120'417;
    receipt.duplicates = 1'203;
    receipt.rejected = 4;
    receipt.secretsReplaced = 2;
    receipt.first = 1'772'323'200'000'000'000;
    receipt.last = 1'774'915'199'000'000'000;
    receipt.seconds = 0.38;
    return receipt;
}

void shootRest(Studio &studio)
{
    ImportProgressDialog progress;
    progress.showPace(
        {u"/x/acme-audit-2026-03.ndjson"_s, 2, 5, 1'203'000, 251'658'240, 943'718'400, 1.1, false});
    studio.shoot(progress, u"progress"_s);
    const auto rejected = [](qint64) {
        return endedFuture(Result<QList<audit::RejectedRecord>>(QList<audit::RejectedRecord>{
            {1'204, u"It is no JSON: a value is missing behind a colon."_s,
             R"({"@timestamp": ,"action":"org.update_member"})"},
            {8'812, u"The line was cut off by the end of the log."_s, R"({"@timestamp":1709251200000,"act)"},
            {8'813, u"“31.02.2026 10:00” is no time."_s,
             R"({"@timestamp":"31.02.2026 10:00","action":"repo.create"})"},
            {9'000, u"It is no JSON object."_s, "sentence"}}));
    };
    ReceiptDialog one({{u"/home/ada/exports/acme-audit-2026-03.ndjson"_s, receipt(), 3}}, 0, rejected);
    studio.shoot(one, u"receipt-rejects"_s);
    audit::ImportReceipt partial = receipt();
    partial.rejected = 0;
    partial.note = u"Stopped before the end of the file."_s;
    ReceiptDialog several(
        {{u"/home/ada/exports/acme-audit-2026-03.ndjson"_s, partial, 3},
         {u"/home/ada/exports/photo.jpg"_s,
          tl::make_unexpected(
              makeError(ErrorCode::Invalid,
                        u"/home/ada/exports/photo.jpg is no log: it holds bytes that no text has."_s)),
          0}},
        2, rejected);
    studio.shoot(several, u"receipt-several"_s);
    SourcesDialog empty;
    empty.setImports({}, {});
    empty.setCannotPull(u"No connection has a service whose trail can be read."_s);
    studio.shoot(empty, u"sources-empty"_s);
    QList<audit::ImportRecord> imports;
    for (int i = 0; i < 4; ++i) {
        audit::ImportRecord record;
        record.id = i + 1;
        record.state = i == 2 ? audit::ImportRecord::State::Partial : audit::ImportRecord::State::Complete;
        record.finished = QDateTime::fromSecsSinceEpoch(1'774'915'199 + i * 4'000, QTimeZone::utc());
        record.receipt = i == 2 ? partial : receipt();
        record.receipt.stored = quint64(i + 1) * 34'567;
        if (i == 1)
            record.receipt.files = {{u"https://api.entri.example/v1"_s, {}, 0, {}, u"entri"_s, {}}};
        if (i == 3)
            record.receipt.files[0].path =
                u"/home/ada/a name that goes on and on, as exports' names do when people copy them (3).ndjson.gz"_s;
        imports.append(record);
    }
    SourcesDialog sources;
    sources.setImports(imports, {2});
    studio.shoot(sources, u"sources"_s);
    QMainWindow window;
    window.resize(1100, 700);
    DropOverlay overlay(window);
    overlay.setVaultName(u"work"_s);
    window.show();
    overlay.preview(LogInput::ofPaths({u"/x/acme-audit-2026-03.ndjson"_s}));
    studio.shoot(window, u"drop-vault"_s);
    overlay.setVaultName({});
    overlay.preview(LogInput::ofPaths({u"/x/a"_s, u"/x/b"_s, u"/x/c"_s}));
    studio.shoot(window, u"drop-novault"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        qWarning("usage: importspreview DIR [light|dark] [rtl]");
        return 2;
    }
    const Tokens &tokens = arguments.contains(u"dark"_s) ? Tokens::dark() : Tokens::light();
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(tokens.palette());
    app.setStyleSheet(styleSheetFor(tokens));
    if (arguments.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Studio studio(arguments.at(1));
    ImportFixture fixture;
    shootImports(studio, fixture);
    shootRest(studio);
    return 0;
}
