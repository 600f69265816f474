// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importcontext.h"
#include "ui/imports/loginput.h"

#include <QTemporaryDir>

/// Files made up for tests, and what the import dialog needs to look into them: the real readers.
class ImportFixture
{
public:
    ImportFixture();

    QString write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    [[nodiscard]] claviger::ImportContext context(bool isThrowAway = false) const;
    [[nodiscard]] claviger::ImportActions actions() const;
    [[nodiscard]] claviger::audit::ReaderOptions base() const;

    /// \a count records of a format that ships, one in another, and one that needs judgement.
    [[nodiscard]] static QByteArray github(int count);
    [[nodiscard]] static QByteArray accessLog(int count);
    [[nodiscard]] static QByteArray ledger(int count);
    [[nodiscard]] static QByteArray syslog(int count);

private:
    QTemporaryDir m_dir;
};
