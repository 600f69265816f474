// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace claviger {

/// A request body that can be read only once. Qt sends a request again by itself when the connection
/// breaks before an answer, also a POST; it cannot where the body cannot be rewound.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_position + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin<qint64>(maxSize, m_bytes.size() - m_position);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace claviger
