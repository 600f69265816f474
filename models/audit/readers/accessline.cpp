// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/accessline.h"

#include "models/audit/readers/addresstext.h"
#include "models/audit/readers/requesttext.h"
#include "models/audit/readers/textcursor.h"
#include "models/audit/readers/timetext.h"

#include <array>

namespace claviger::audit {

namespace {

bool isTime(std::string_view text)
{
    return text.size() >= 10 && readTime(text, {}).has_value();
}

/// Splits up to \a words.size() words off \a text; how many there are, or one more if there are too many.
template <std::size_t N> std::size_t words(std::string_view text, std::array<std::string_view, N> &found)
{
    TextCursor cursor(text);
    std::size_t count = 0;
    for (cursor.skipSpaces(); !cursor.atEnd(); cursor.skipSpaces()) {
        if (count == N)
            return N + 1;
        found[count++] = cursor.word();
    }
    return count;
}

/// The request in quotes that is next. Clients put quotes into it: it ends where a status follows.
std::string_view quotedRequest(TextCursor &cursor)
{
    const std::string_view text = cursor.rest();
    if (cursor.peek() != '"')
        return {};
    for (std::size_t end = text.find('"', 1); end != text.npos; end = text.find('"', end + 1)) {
        const std::string_view behind = text.substr(end + 1);
        const bool status =
            behind.size() >= 4 && behind[0] == ' ' && (isHttpStatus(behind.substr(1, 3)) || behind[1] == '-');
        if (status) {
            cursor.skip(end + 1);
            return text.substr(1, end - 1);
        }
    }
    return cursor.enclosed('"', '"');
}

// host ident user [time] "request" status bytes "referer" "agent", maybe with the virtual host before
bool combined(std::string_view line, NamedFields &fields)
{
    const std::size_t bracket = line.find(" [");
    if (bracket == line.npos || bracket > 400)
        return false;
    std::array<std::string_view, 4> who;
    const std::size_t count = words(line.substr(0, bracket), who);
    if (count < 3 || count > 4)
        return false;
    TextCursor cursor(line.substr(bracket + 1));
    const std::string_view time = cursor.enclosed('[', ']');
    cursor.skipSpaces();
    if (cursor.peek() != '"' || !isTime(time))
        return false;
    const std::string_view request = quotedRequest(cursor);
    const std::string_view status = cursor.word();
    if (!isHttpStatus(status) && status != "-" && status != "000")
        return false;
    fields.emplace_back("time", time);
    fields.emplace_back("client_ip", who[count - 3]);
    fields.emplace_back("user", who[count - 1]);
    if (count == 4)
        fields.emplace_back("host", who[0]);
    putRequest(request, fields);
    fields.emplace_back("status", status);
    static_cast<void>(cursor.word()); // bytes
    cursor.skipSpaces();
    if (cursor.peek() == '"') {
        static_cast<void>(cursor.token()); // referer
        cursor.skipSpaces();
        if (cursor.peek() == '"')
            fields.emplace_back("user_agent", cursor.token());
    }
    return true;
}

// [time] "GET / HTTP/1.1" 200 - 0 256 50 25 "client, proxies" "agent" "request id" "authority" "upstream"
bool envoy(std::string_view time, TextCursor cursor, NamedFields &fields)
{
    const std::string_view request = quotedRequest(cursor);
    const std::string_view status = cursor.word();
    if (!isHttpStatus(status) && status != "0")
        return false;
    std::array<std::string_view, 4> quoted;
    std::size_t count = 0;
    for (cursor.skipSpaces(); !cursor.atEnd() && count < quoted.size(); cursor.skipSpaces()) {
        if (cursor.peek() == '"')
            quoted[count++] = cursor.token();
        else
            static_cast<void>(cursor.word());
    }
    fields.emplace_back("time", time);
    putRequest(request, fields);
    fields.emplace_back("status", status);
    fields.emplace_back("client_ip", quoted[0]);
    fields.emplace_back("user_agent", quoted[1]);
    fields.emplace_back("request_id", quoted[2]);
    fields.emplace_back("host", quoted[3]);
    return count >= 2;
}

// [time] user thread address GET /path HTTP/1.1 200 1020ms 7881 referer agent to the end
bool tomcat(std::string_view time, std::string_view text, NamedFields &fields)
{
    TextCursor cursor(text);
    const std::string_view user = cursor.word();
    static_cast<void>(cursor.word()); // thread
    const std::string_view address = cursor.word();
    const std::string_view method = cursor.word();
    const std::string_view path = cursor.word();
    const std::string_view protocol = cursor.word();
    const std::string_view status = cursor.word();
    if (!isHttpMethod(method) || !protocol.starts_with("HTTP/") || !isHttpStatus(status))
        return false;
    static_cast<void>(cursor.word()); // duration
    static_cast<void>(cursor.word()); // bytes
    static_cast<void>(cursor.word()); // referer
    fields.emplace_back("time", time);
    fields.emplace_back("user", user);
    fields.emplace_back("client_ip", address);
    fields.emplace_back("request_method", method);
    fields.emplace_back("request_path", path);
    fields.emplace_back("status", status);
    fields.emplace_back("user_agent", cursor.rest());
    return true;
}

// [time] HIT 200 200 - GET https host "/path" [Client 1.2.3.4] [Length 1] … "agent" "referer"
bool proxyManager(std::string_view time, std::string_view text, NamedFields &fields)
{
    TextCursor cursor(text);
    std::string_view status;
    std::string_view method;
    for (int i = 0; i < 5 && method.empty(); ++i) {
        const std::string_view word = cursor.word();
        if (isHttpMethod(word))
            method = word;
        else if (isHttpStatus(word))
            status = word;
    }
    static_cast<void>(cursor.word()); // scheme
    const std::string_view host = cursor.word();
    cursor.skipSpaces();
    if (method.empty() || status.empty() || cursor.peek() != '"')
        return false;
    fields.emplace_back("time", time);
    fields.emplace_back("request_method", method);
    fields.emplace_back("status", status);
    fields.emplace_back("host", host);
    fields.emplace_back("request_path", cursor.token());
    for (cursor.skipSpaces(); cursor.peek() == '['; cursor.skipSpaces()) {
        const std::string_view note = cursor.token();
        if (note.starts_with("Client "))
            fields.emplace_back("client_ip", note.substr(7));
    }
    if (cursor.peek() == '"')
        fields.emplace_back("user_agent", cursor.token());
    return true;
}

bool timeFirst(std::string_view line, NamedFields &fields)
{
    TextCursor cursor(line);
    const std::string_view time = cursor.enclosed('[', ']');
    cursor.skipSpaces();
    if (cursor.atEnd() || !isTime(time))
        return false;
    if (cursor.peek() == '"')
        return envoy(time, cursor, fields);
    return tomcat(time, cursor.rest(), fields) || proxyManager(time, cursor.rest(), fields);
}

// address:port [time] frontend backend/server timers 200 bytes - - ---- 1/1 0/0 {agent} {} "request"
bool haproxy(std::string_view line, NamedFields &fields)
{
    TextCursor cursor(line);
    const std::string_view address = cursor.word();
    if (cursor.peek() != '[' || address.find(':') == address.npos)
        return false;
    const std::string_view time = cursor.token();
    const std::string_view frontend = (cursor.skipSpaces(), cursor.word());
    static_cast<void>(cursor.word()); // backend and server
    const std::string_view timers = cursor.word();
    const std::string_view status = cursor.word();
    const std::size_t quote = cursor.rest().find('"');
    const bool counted = (isHttpStatus(status) || status == "-1") && timers.find('/') != timers.npos;
    if (!counted || quote == cursor.rest().npos || !isTime(time))
        return false;
    fields.emplace_back("time", time);
    fields.emplace_back("client_ip", address);
    fields.emplace_back("host", frontend);
    fields.emplace_back("status", status);
    const std::size_t brace = cursor.rest().find('{');
    if (brace < quote) {
        TextCursor captured(cursor.rest().substr(brace));
        fields.emplace_back("user_agent", captured.enclosed('{', '}'));
    }
    cursor.skip(quote);
    putRequest(cursor.enclosed('"', '"'), fields);
    return true;
}

// https time balancer client:port target:port t t t 200 200 34 366 "request" "agent" cipher tls group "trace"
// …
bool loadBalancer(std::string_view line, NamedFields &fields)
{
    TextCursor cursor(line);
    std::string_view time = cursor.word();
    static constexpr std::string_view types[] = {"http", "https", "h2", "grpcs", "ws", "wss"};
    const bool typed = std::ranges::find(types, time) != std::end(types);
    if (typed)
        time = cursor.word();
    if (time.size() < 19 || time[4] != '-' || time.find('T') != 10)
        return false;
    const std::string_view balancer = cursor.word();
    const std::string_view client = cursor.word();
    std::array<std::string_view, 8> numbers;
    for (std::string_view &number : numbers)
        number = cursor.word();
    cursor.skipSpaces();
    TextArena arena;
    if (addressIn(client, arena).empty() ||
        (numbers[1].find('.') == std::string_view::npos && numbers[1] != "-1"))
        return false;
    const std::string_view status = numbers[4];
    if (cursor.peek() != '"' || (!isHttpStatus(status) && status != "-"))
        return false;
    fields.emplace_back("time", time);
    fields.emplace_back("host", balancer);
    fields.emplace_back("client_ip", client);
    fields.emplace_back("status", status);
    putRequest(cursor.token(), fields);
    cursor.skipSpaces();
    fields.emplace_back("user_agent", cursor.token());
    static_cast<void>(cursor.token()); // cipher
    static_cast<void>(cursor.token()); // protocol
    if (typed) {
        static_cast<void>(cursor.token()); // target group
        cursor.skipSpaces();
        fields.emplace_back("request_id", cursor.token());
    }
    return true;
}

// owner bucket [time] address requester id operation key "request" status error bytes size t t "referer"
// "agent" …
bool bucket(std::string_view line, NamedFields &fields)
{
    const std::size_t bracket = line.find(" [");
    std::array<std::string_view, 2> where;
    if (bracket == line.npos || bracket > 200 || words(line.substr(0, bracket), where) != 2)
        return false;
    TextCursor cursor(line.substr(bracket + 1));
    const std::string_view time = cursor.enclosed('[', ']');
    const std::string_view address = cursor.word();
    const std::string_view requester = cursor.word();
    const std::string_view id = cursor.word();
    const std::string_view operation = cursor.word();
    const std::string_view key = cursor.word();
    if (operation.find('.') == operation.npos || (cursor.peek() != '"' && cursor.peek() != '-') ||
        !isTime(time))
        return false;
    static_cast<void>(cursor.peek() == '"' ? quotedRequest(cursor) : cursor.word());
    const std::string_view status = cursor.word();
    if (!isHttpStatus(status) && status != "-")
        return false;
    for (int i = 0; i < 5; ++i)
        static_cast<void>(cursor.word()); // error, bytes, size, two times
    static_cast<void>(cursor.token());    // referer
    fields.emplace_back("time", time);
    fields.emplace_back("client_ip", address);
    fields.emplace_back("user", requester);
    fields.emplace_back("request_id", id);
    fields.emplace_back("operation", operation);
    fields.emplace_back("bucket", where[1]);
    fields.emplace_back("object", key);
    fields.emplace_back("status", status);
    fields.emplace_back("user_agent", cursor.token());
    return true;
}

} // namespace

bool readAccessLine(std::string_view line, NamedFields &fields)
{
    if (line.size() < 30)
        return false;
    using Reader = bool (*)(std::string_view, NamedFields &);
    const Reader readers[] = {line.front() == '[' ? timeFirst : combined, haproxy, loadBalancer, bucket};
    for (const Reader reader : readers) {
        fields.clear();
        if (reader(line, fields))
            return true;
    }
    fields.clear();
    return false;
}

} // namespace claviger::audit
