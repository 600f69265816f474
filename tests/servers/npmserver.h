// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

/// A server from npm that one of the scripts beside this file starts, for as long as this object lives.
class NpmServer
{
public:
    explicit NpmServer(const QString &name) : m_name(name)
    {
        QProcess start;
        start.start(script(QStringLiteral("start.sh")), {});
        if (!start.waitForStarted() || !start.waitForFinished(280000)) {
            m_problem = QStringLiteral("%1 cannot be started here").arg(name);
            return;
        }
        m_cannotRun = start.exitCode() == 77;
        if (start.exitCode() != 0)
            m_problem = QString::fromUtf8(start.readAllStandardError());
        else
            m_said = QJsonDocument::fromJson(start.readAllStandardOutput()).object();
    }
    ~NpmServer()
    {
        if (!said(QStringLiteral("run")).isEmpty())
            QProcess::execute(script(QStringLiteral("stop.sh")), {said(QStringLiteral("run"))});
    }
    Q_DISABLE_COPY_MOVE(NpmServer)

    /// This machine has no node, no npm or no network: a reason to skip, not to fail.
    [[nodiscard]] bool cannotRun() const { return m_cannotRun; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// A field of the line that the server printed.
    [[nodiscard]] QString said(const QString &field) const { return m_said.value(field).toString(); }

private:
    [[nodiscard]] QString script(const QString &file) const
    {
        return QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/servers/%1/%2").arg(m_name, file);
    }

    QString m_name;
    QString m_problem;
    QJsonObject m_said;
    bool m_cannotRun = false;
};
