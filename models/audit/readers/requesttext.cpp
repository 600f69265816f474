// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/requesttext.h"

#include <algorithm>

namespace claviger::audit {

bool isHttpMethod(std::string_view word)
{
    static constexpr std::string_view methods[] = {
        "GET",   "POST",   "PUT",    "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT", "TRACE", "PROPFIND",
        "MKCOL", "REPORT", "SEARCH", "PURGE", "COPY",   "MOVE", "LOCK",    "UNLOCK",  "PRI"};
    return word.size() >= 3 && std::ranges::find(methods, word) != std::end(methods);
}

bool isHttpStatus(std::string_view word)
{
    return word.size() == 3 && word[0] >= '1' && word[0] <= '5' && word[1] >= '0' && word[1] <= '9' &&
           word[2] >= '0' && word[2] <= '9';
}

bool putRequest(std::string_view request, NamedFields &fields)
{
    const std::size_t space = request.find(' ');
    const std::string_view method = request.substr(0, space);
    const bool named = !method.empty() && method.size() < 20 &&
                       method.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_-") == method.npos &&
                       method != "-";
    if (!named || space == request.npos) {
        if (request.find_first_not_of("- ") != request.npos)
            fields.emplace_back("request_path", request);
        return false;
    }
    std::string_view path = request.substr(space + 1);
    const std::size_t protocol = path.rfind(" HTTP/");
    if (protocol != path.npos)
        path = path.substr(0, protocol);
    fields.emplace_back("request_method", method);
    fields.emplace_back("request_path", path);
    return true;
}

} // namespace claviger::audit
