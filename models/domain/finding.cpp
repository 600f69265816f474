// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

#include <QCryptographicHash>

namespace claviger {

using namespace Qt::StringLiterals;

QString findingId(const QString &rule, const QString &connectionId, const QString &subjectId)
{
    const QByteArray identity = (rule + u'\n' + connectionId + u'\n' + subjectId).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(10));
}

QString toText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Low:
        return u"low"_s;
    case Finding::Severity::Medium:
        return u"medium"_s;
    case Finding::Severity::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Finding::Subject subject)
{
    return subject == Finding::Subject::Key ? u"key"_s : u"application"_s;
}

QString toText(Finding::Fix fix)
{
    switch (fix) {
    case Finding::Fix::None:
        return {};
    case Finding::Fix::Rotate:
        return u"rotate"_s;
    case Finding::Fix::Revoke:
        return u"revoke"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Finding::Evidence evidence)
{
    return evidence == Finding::Evidence::Events ? u"events"_s : u"use"_s;
}

QString toText(FindingRecord::State state)
{
    switch (state) {
    case FindingRecord::State::Open:
        return u"open"_s;
    case FindingRecord::State::Accepted:
        return u"accepted"_s;
    case FindingRecord::State::Fixed:
        return u"fixed"_s;
    }
    Q_UNREACHABLE();
}

Finding::Severity severityFromText(const QString &text)
{
    if (text == "high"_L1)
        return Finding::Severity::High;
    return text == "medium"_L1 ? Finding::Severity::Medium : Finding::Severity::Low;
}

Finding::Subject subjectFromText(const QString &text)
{
    return text == "application"_L1 ? Finding::Subject::Application : Finding::Subject::Key;
}

Finding::Fix fixFromText(const QString &text)
{
    if (text == "rotate"_L1)
        return Finding::Fix::Rotate;
    return text == "revoke"_L1 ? Finding::Fix::Revoke : Finding::Fix::None;
}

Finding::Evidence evidenceFromText(const QString &text)
{
    return text == "use"_L1 ? Finding::Evidence::Use : Finding::Evidence::Events;
}

FindingRecord::State findingStateFromText(const QString &text)
{
    if (text == "accepted"_L1)
        return FindingRecord::State::Accepted;
    return text == "fixed"_L1 ? FindingRecord::State::Fixed : FindingRecord::State::Open;
}

} // namespace claviger
