// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cannedresponse.h"

#include <QList>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

void readHeader(const QByteArray &line, HttpResponse &response)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        response.headers.insert(QString::fromLatin1(line.left(colon)).trimmed().toLower(),
                                QString::fromUtf8(line.mid(colon + 1)).trimmed());
}

} // namespace

HttpResponse cannedResponse(const QByteArray &text)
{
    HttpResponse response;
    response.status = 200;
    response.body = text;
    // curl prints one such block for every response that it met, "100 Continue" and redirects included.
    while (response.body.startsWith("HTTP/")) {
        response.headers.clear();
        const QByteArray rest = response.body;
        qsizetype position = 0;
        for (bool first = true; position < rest.size(); first = false) {
            const qsizetype end = rest.indexOf('\n', position);
            const QByteArray line = rest.mid(position, end < 0 ? -1 : end - position).trimmed();
            position = end < 0 ? rest.size() : end + 1;
            if (line.isEmpty())
                break;
            if (first)
                response.status = line.split(' ').value(1).toInt();
            else
                readHeader(line, response);
        }
        response.body = rest.mid(position);
    }
    return response;
}

} // namespace claviger
