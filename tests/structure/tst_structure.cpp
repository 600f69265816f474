// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(CLAVIGER_SOURCE_DIR);

/// For each room the rooms that it may include besides itself: what the CMake targets link.
const QHash<QString, QStringList> &allowed()
{
    static const QStringList domain{u"models/domain"_s};
    static const QStringList audit = domain + QStringList{u"models/audit"_s};
    static const QStringList trail = audit + QStringList{u"models/vault"_s, u"models/audit/query"_s,
                                                         u"models/audit/readers"_s, u"models/audit/store"_s};
    static const QStringList sync =
        trail + QStringList{u"models/services"_s, u"models/audit/import"_s, u"models/audit/export"_s};
    static const QStringList posture = sync + QStringList{u"models/sync"_s};
    static const QStringList tables = posture + QStringList{u"models/posture"_s};
    static const QStringList ui = tables + QStringList{u"models/tables"_s};
    static const QHash<QString, QStringList> rooms{
        {u"models/domain"_s, {}},
        {u"models/vault"_s, domain},
        {u"models/services"_s, domain},
        {u"models/audit"_s, domain},
        {u"models/audit/query"_s, audit},
        {u"models/audit/readers"_s, audit},
        {u"models/audit/store"_s, audit + QStringList{u"models/vault"_s}},
        {u"models/audit/import"_s, trail},
        {u"models/audit/export"_s, audit + QStringList{u"models/audit/store"_s}},
        {u"models/sync"_s, sync},
        {u"models/posture"_s, posture},
        {u"models/tables"_s, tables},
        {u"ui"_s, ui},
        {u"app/sandbox"_s, domain},
        {u"app/cli"_s, ui + QStringList{u"app/sandbox"_s}},
        {u"app"_s, ui + QStringList{u"ui"_s, u"app/cli"_s, u"app/sandbox"_s}},
    };
    return rooms;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    for (const int depth : {3, 2}) {
        if (const QString room = parts.mid(0, depth).join(u'/'); allowed().contains(room))
            return room;
    }
    return parts.constFirst();
}

QStringList sources()
{
    QStringList files;
    for (const QString &floor : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root + u'/' + floor, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next().mid(root.size() + 1);
    }
    files.sort();
    return files;
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s+\"((?:models|ui|app)/[^\"]+)\""_s,
                                         QRegularExpression::MultilineOption);
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    auto matches = form.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

/// The names of a cycle that \a file is part of, or nothing.
QStringList cycleThrough(const QString &file, const QHash<QString, QSet<QString>> &graph,
                         QSet<QString> &finished, QStringList &path)
{
    if (const qsizetype start = path.indexOf(file); start >= 0)
        return path.mid(start) << file;
    if (finished.contains(file))
        return {};
    path << file;
    for (const QString &next : graph.value(file)) {
        if (const QStringList cycle = cycleThrough(next, graph, finished, path); !cycle.isEmpty())
            return cycle;
    }
    path.removeLast();
    finished.insert(file);
    return {};
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreSources() { QVERIFY(sources().size() > 50); }

    void noRoomIncludesOneAbove()
    {
        QStringList wrong;
        for (const QString &file : sources()) {
            const QString room = roomOf(file);
            QVERIFY2(allowed().contains(room), qPrintable(u"%1 is in no known room"_s.arg(file)));
            for (const QString &include : includesOf(file)) {
                const QString other = roomOf(include);
                if (other != room && !allowed().value(room).contains(other))
                    wrong << u"%1 includes %2"_s.arg(file, include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noCycles()
    {
        QHash<QString, QSet<QString>> graph;
        for (const QString &file : sources()) {
            for (const QString &include : includesOf(file))
                graph[file].insert(include);
        }
        QSet<QString> finished;
        for (auto it = graph.cbegin(); it != graph.cend(); ++it) {
            QStringList path;
            const QStringList cycle = cycleThrough(it.key(), graph, finished, path);
            QVERIFY2(cycle.isEmpty(), qPrintable(cycle.join(u" -> "_s)));
        }
    }

    void modelsKnowNoScreen()
    {
        static const QRegularExpression gui(
            u"#include <Q(Widget|Application|Icon|Pixmap|Color|Font|Palette|Painter|Gui)"_s);
        for (const QString &file : sources().filter(QRegularExpression(u"^models/"_s))) {
            QFile source(root + u'/' + file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY2(!QString::fromUtf8(source.readAll()).contains(gui), qPrintable(file));
        }
    }

    void codeNamesNoService()
    {
        static const QRegularExpression names(
            u"entergram|gravity ?rail|appgram|\\bentri\\b|endgame|better.?auth"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &file : sources()) {
            if (file.startsWith(u"app/sandbox/"_s))
                continue;
            QFile source(root + u'/' + file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            const auto match = names.match(QString::fromUtf8(source.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(file + u": "_s + match.captured()));
        }
    }

    void tlsErrorsAreNeverIgnored()
    {
        for (const QString &file : sources()) {
            QFile source(root + u'/' + file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QByteArray text = source.readAll();
            QVERIFY2(!text.contains("ignoreSslErrors") && !text.contains("setInsecureFallback(true)"),
                     qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
