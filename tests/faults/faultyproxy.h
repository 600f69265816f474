// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// A TCP relay in front of a real HTTP server that counts the requests through it and treats one of them,
/// or all from one on, as a network does on its bad days.
class FaultyProxy : public QObject
{
    Q_OBJECT
public:
    enum class Fault {
        None,
        CutRequest,  ///< the connection breaks before the server has the request
        CutAnswer,   ///< the server carried it out, the connection breaks before any answer
        HalfAnswer,  ///< … in the middle of the answer
        Hang,        ///< the server carried it out, no answer ever comes
        Garbage,     ///< … what comes is no HTTP
        NotJson,     ///< … what comes is 200 with half a page of HTML
        Redirect,    ///< … "go on at another host": trap()
        ServerError, ///< 503 from something in front of the server, which never saw the request
    };
    Q_ENUM(Fault)

    explicit FaultyProxy(quint16 targetPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Counting starts anew; the \a nth request from now on (1, 2 …) meets \a fault, and all later ones too
    /// where \a lasting.
    void arm(Fault fault, int nth, bool lasting = false);
    void disarm() { arm(Fault::None, 0); }
    /// Requests since arm().
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] int faults() const { return m_faults; }
    /// What arrived at the host that redirects point to; must stay empty.
    [[nodiscard]] QByteArray trap() const { return m_trapped; }

private:
    void relay(QTcpSocket *client);
    [[nodiscard]] Fault next();
    [[nodiscard]] QByteArray answerFor(Fault fault) const;
    /// \a answer replaces what the server said; false: it goes through.
    void onAnswer(QTcpSocket &client, const QByteArray &answer, Fault fault);

    QTcpServer m_server;
    QTcpServer m_other; ///< the other host
    quint16 m_targetPort;
    Fault m_fault = Fault::None;
    int m_nth = 0;
    bool m_lasting = false;
    int m_seen = 0;
    int m_faults = 0;
    QByteArray m_trapped;
};
