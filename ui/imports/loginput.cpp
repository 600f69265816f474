// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/loginput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace claviger {

namespace {

// A word that happens to be in the clipboard is no log; the shortest access line is longer.
constexpr qsizetype leastText = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::LogInput)
};

} // namespace

QString LogInput::description() const
{
    if (hasText())
        return Text::tr("%Ln line(s) of text", nullptr, int(texts.first().count('\n')) + 1);
    if (paths.size() != 1)
        return Text::tr("%Ln file(s) or folder(s)", nullptr, int(paths.size()));
    const QString name = QFileInfo(paths.constFirst()).fileName();
    return name.isEmpty() ? paths.constFirst() : name;
}

LogInput LogInput::ofText(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    if (bytes.size() < leastText)
        return {};
    const QString name = Text::tr("Pasted text");
    return {{name}, {{name, bytes}}};
}

LogInput LogInput::ofMime(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        return ofPaths(files);
    return data.hasText() && !data.hasUrls() ? ofText(data.text()) : LogInput();
}

} // namespace claviger
