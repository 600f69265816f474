// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/eventlog.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTimeZone>

#include <array>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>
#include <vector>

namespace claviger::bench {

namespace {

constexpr const char *jsonPattern =
    "{\"time\":\"%s\",\"key\":\"%s\",\"actor\":\"user%zu@example.com\",\"action\":\"%s\",\"method\":\"%s\","
    "\"path\":\"/v1/projects/%zu/items\",\"ip\":\"%s\",\"user_agent\":\"%s\",\"status\":%s,"
    "\"duration_ms\":%zu,\"workspace\":\"ws_%zu\",\"request_id\":\"req_%s\"}\n";
constexpr const char *csvHeader = "time,key,actor,action,method,path,ip,user_agent,status,duration_ms,"
                                  "workspace,request_id\n";
constexpr const char *csvPattern =
    "%s,%s,user%zu@example.com,%s,%s,/v1/projects/%zu/items,%s,\"%s\",%s,%zu,ws_%zu,req_%s\n";

class EventWriter
{
public:
    explicit EventWriter(EventLogForm form) : m_pattern(form == EventLogForm::Csv ? csvPattern : jsonPattern)
    {
        for (int i = 0; i < 2000; ++i)
            m_keys.push_back("eg_live_" + hex(8));
        for (int i = 0; i < 50'000; ++i) {
            std::string ip;
            for (int part = 0; part < 4; ++part)
                ip += (part == 0 ? "" : ".") + std::to_string(1 + m_random() % 223);
            m_ips.push_back(ip);
        }
        for (int i = 0; i < 120; ++i)
            m_agents.push_back(agent(i));
    }

    void append(QByteArray &to)
    {
        static constexpr std::array actions{"keys.list",   "keys.create",  "items.read",
                                            "items.write", "members.list", "tokens.rotate"};
        static constexpr std::array statuses{"200", "200", "200", "200", "200", "201",
                                             "204", "401", "403", "404", "429", "500"};
        static constexpr std::array methods{"GET", "GET", "GET", "POST", "DELETE"};
        const char *status = statuses[m_random() % statuses.size()];
        m_time += m_random() % 60;
        std::array<char, 1024> line{};
// Both patterns are constants of this file and take the same values.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        const int size = std::snprintf(
            line.data(), line.size(), m_pattern, timeText().c_str(), m_keys[skewed(m_keys.size())].c_str(),
            skewed(800), actions[m_random() % actions.size()], methods[m_random() % methods.size()],
            skewed(5000), m_ips[skewed(m_ips.size())].c_str(), m_agents[skewed(m_agents.size())].c_str(),
            status, skewed(900), skewed(60), hex(16).c_str());
#pragma GCC diagnostic pop
        to.append(line.data(), size);
    }

private:
    std::size_t skewed(std::size_t below)
    {
        const double x = static_cast<double>(m_random() >> 11) / 9007199254740992.0;
        return static_cast<std::size_t>(x * x * x * static_cast<double>(below));
    }
    std::string hex(int digits)
    {
        static constexpr char letters[] = "0123456789abcdef";
        std::string text;
        for (std::uint64_t bits = m_random(); digits > 0; --digits, bits >>= 4)
            text.push_back(letters[bits & 15]);
        return text;
    }
    std::string timeText() const
    {
        const auto seconds = static_cast<std::time_t>(m_time / 1000);
        std::tm parts{};
        gmtime_r(&seconds, &parts);
        std::array<char, 64> text{};
        std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
        const std::string milliseconds = std::to_string(1000 + m_time % 1000).substr(1);
        return std::string(text.data()) + '.' + milliseconds + 'Z';
    }
    static std::string agent(int number)
    {
        if (number % 3 == 0)
            return "curl/8." + std::to_string(number);
        return "Mozilla/5.0 (X11; Linux x86_64; rv:" + std::to_string(number) +
               ".0) Gecko/20100101 Firefox/" + std::to_string(number) + ".0";
    }

    const char *m_pattern;
    std::mt19937_64 m_random{20260101};
    std::uint64_t m_time = 1'767'225'600'000; // 2026-01-01, milliseconds
    std::vector<std::string> m_keys;
    std::vector<std::string> m_ips;
    std::vector<std::string> m_agents;
};

} // namespace

bool writeEventLog(const QString &path, std::uint64_t count, EventLogForm form)
{
    const QString marker = path + QStringLiteral(".complete");
    if (QFileInfo::exists(marker))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    EventWriter writer(form);
    QByteArray buffer = form == EventLogForm::Csv ? csvHeader : "";
    for (std::uint64_t i = 0; i < count; ++i) {
        writer.append(buffer);
        if (buffer.size() > (1 << 20)) {
            if (file.write(buffer) != buffer.size())
                return false;
            buffer.clear();
        }
    }
    const bool written = file.write(buffer) == buffer.size() && file.flush();
    return written && QFile(marker).open(QIODevice::WriteOnly);
}

bool packEventLog(const QString &path)
{
    const QString marker = path + QStringLiteral(".gz.complete");
    if (QFileInfo::exists(marker))
        return true;
    return QProcess::execute(QStringLiteral("gzip"), {QStringLiteral("-kf"), path}) == 0 &&
           QFile(marker).open(QIODevice::WriteOnly);
}

} // namespace claviger::bench
