// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/importfixture.h"

#include "models/audit/readers/folderentries.h"
#include "models/audit/readers/logformatcatalogue.h"

#include <QtConcurrent>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

QByteArray two(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray clockOf(int i)
{
    return two(8 + i / 3600 % 12) + ':' + two(i / 60 % 60) + ':' + two(i % 60);
}

} // namespace

ImportFixture::ImportFixture() = default;

QString ImportFixture::write(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

ImportContext ImportFixture::context(bool isThrowAway) const
{
    ImportContext context{isThrowAway ? QString() : u"work"_s, isThrowAway, {}};
    const audit::LogFormatCatalogue catalogue;
    for (const audit::LogFormat &format : catalogue.formats())
        context.formats.append({QString::fromStdString(format.id), QString::fromStdString(format.name)});
    return context;
}

ImportActions ImportFixture::actions() const
{
    return {[](const QStringList &paths) {
                return QtConcurrent::run(
                    [paths]() -> Result<QStringList> { return audit::filesUnder(paths, 32, 1000); });
            },
            [](const QString &path, const audit::ReaderOptions &options) {
                return QtConcurrent::run([path, options] {
                    static const audit::SecretScrubber scrubber({}, audit::wellKnownTokenShapes());
                    return audit::previewLog(path, options, scrubber);
                });
            },
            [folder = path(u"formats"_s)](const audit::OwnFormatDraft &draft) {
                return QtConcurrent::run([draft, folder] { return audit::saveOwnFormat(draft, folder); });
            }};
}

audit::ReaderOptions ImportFixture::base() const
{
    audit::ReaderOptions options;
    options.formatFolders = {path(u"formats"_s)};
    return options;
}

QByteArray ImportFixture::github(int count)
{
    static const QList<QByteArray> actions{"org.update_member", "repo.create",
                                           "personal_access_token.request_created",
                                           "protected_branch.update"};
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += "{\"@timestamp\":" + QByteArray::number(1'772'323'200'000 + i * 61'000LL) + ",\"action\":\"" +
                actions.at(i % 4) + "\",\"actor\":\"" + (i % 3 ? "ada-lovelace" : "ci-deploy-bot") +
                "\",\"actor_ip\":\"203.0.113." + QByteArray::number(i % 40) +
                "\",\"org\":\"acme\",\"repo\":\"acme/ledger\","
                "\"user_agent\":\"curl/8.5.0\",\"_document_id\":\"d" +
                QByteArray::number(i) +
                "\",\"created_at\":" + QByteArray::number(1'772'323'200'000 + i * 61'000LL) + "}\n";
    }
    return text;
}

QByteArray ImportFixture::accessLog(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += "198.51.100." + QByteArray::number(i % 9) + " - ada [01/Mar/2026:" + clockOf(i) +
                " +0100] \"GET /v1/keys/" + QByteArray::number(i) + " HTTP/1.1\" " + (i % 7 ? "200" : "403") +
                " 512 \"-\" \"Mozilla/5.0\"\n";
    }
    return text;
}

QByteArray ImportFixture::ledger(int count)
{
    QByteArray text = "wann;wer;vorgang;von\n";
    for (int i = 0; i < count; ++i)
        text += "01.03.2026 " + clockOf(i) + ";mitarbeiter" + QByteArray::number(i % 5) +
                ";Schl\xc3\xbcssel gelesen;192.0.2." + QByteArray::number(i % 20) + "\n";
    return text;
}

QByteArray ImportFixture::syslog(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "Mar  1 " + clockOf(i) + " gate1 vault[712]: user=ada action=read path=/secret/" +
                QByteArray::number(i) + " ip=203.0.113.7 status=200\n";
    return text;
}
