// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/fieldsynonyms.h"

#include <array>

namespace claviger::audit {

namespace {

using Names = std::string_view;

constexpr Names times[] = {"timestamp",
                           "eventtime",
                           "eventtimestamp",
                           "time",
                           "datetime",
                           "ts",
                           "occurredat",
                           "effectiveat",
                           "published",
                           "when",
                           "actiontimestamp",
                           "actiontime",
                           "creationtime",
                           "creationdate",
                           "createdat",
                           "created",
                           "createddate",
                           "eventcreationtime",
                           "datecreate",
                           "datecreated",
                           "requesttime",
                           "starttime",
                           "startutc",
                           "requestreceivedtimestamp",
                           "loggedat",
                           "date",
                           "at",
                           "t",
                           "realtimetimestamp",
                           "sourcerealtimetimestamp",
                           "edgestarttimestamp",
                           "timeunixnano",
                           "observedtimeunixnano",
                           "timelocal",
                           "timegenerated",
                           "generatedat",
                           "eventdate",
                           "activitydatetime",
                           "logtime",
                           "asctime",
                           "recordtime",
                           "firstseen",
                           "systemtime",
                           "timecreated",
                           "emaildatesent",
                           "utctime",
                           "lasttime",
                           "updatedat",
                           "day"};

constexpr Names actors[] = {"actoremail",
                            "useremail",
                            "actorusername",
                            "actorname",
                            "username",
                            "actoralternateid",
                            "principalemail",
                            "actorloginname",
                            "actorlogin",
                            "useridentityarn",
                            "useridentityusername",
                            "userprincipalname",
                            "login",
                            "loginname",
                            "user",
                            "clientuser",
                            "usernametarget",
                            "uname",
                            "remoteuser",
                            "clientusername",
                            "csusername",
                            "userid",
                            "userids",
                            "email",
                            "contextusername",
                            "authdisplayname",
                            "principal",
                            "principalid",
                            "actordisplayname",
                            "actor",
                            "actoruseremail",
                            "actoruserid",
                            "actorid",
                            "accessoridentifier",
                            "bundleid",
                            "authorname",
                            "author",
                            "createdby",
                            "performedby",
                            "initiatedby",
                            "owner",
                            "account",
                            "accountname",
                            "accountid",
                            "serviceaccountid",
                            "serviceaccount",
                            "userkey",
                            "caller",
                            "sub",
                            "subject",
                            "member",
                            "uid",
                            "whodidit",
                            "operator",
                            "admin",
                            "loginid",
                            "useridentityprincipalid",
                            "identifier",
                            "sender",
                            "from",
                            "custodian",
                            "servicename"};

constexpr Names keys[] = {"apikeyid",       "apikeyprefix",   "keyprefix",     "apikey",
                          "keyid",          "apikeyname",     "keyname",       "key",
                          "prefix",         "tokenprefix",    "keypreview",    "obfuscatedvalue",
                          "redactedvalue",  "partialkeyhint", "tokenid",       "tokenname",
                          "tokentag",       "hashedtoken",    "accesskeyid",   "awsaccesskey",
                          "awsaccesskeyid", "credentialid",   "credentialuid", "clientid",
                          "secrethint",     "accessor",       "tokenaccessor", "clienttokenaccessor",
                          "appid",          "applicationid",  "adminapikeyid", "serviceaccountkeyname",
                          "publickey",      "labels"};

constexpr Names actions[] = {"action",
                             "actiontype",
                             "actionname",
                             "eventname",
                             "eventtype",
                             "eventaction",
                             "operationname",
                             "operation",
                             "operations",
                             "itemclass",
                             "methodname",
                             "requestmethod",
                             "httpmethod",
                             "httprequestmethod",
                             "clientrequestmethod",
                             "csmethod",
                             "method",
                             "verb",
                             "activity",
                             "activitytype",
                             "activityname",
                             "event",
                             "type",
                             "op",
                             "change",
                             "command",
                             "category",
                             "act",
                             "sender",
                             "logger",
                             "module",
                             "component",
                             "messageid",
                             "syslogidentifier",
                             "program",
                             "operationnamevalue",
                             "name",
                             "stream",
                             "eventid",
                             "severitytext",
                             "request",
                             "requestline"};

constexpr Names resources[] = {"resource",
                               "requesturi",
                               "requestpath",
                               "path",
                               "uri",
                               "url",
                               "endpoint",
                               "route",
                               "routepattern",
                               "requesturl",
                               "clientrequesturi",
                               "csuristem",
                               "csuri",
                               "httppath",
                               "urlpath",
                               "urloriginal",
                               "resourceid",
                               "resourcename",
                               "resourcearn",
                               "resourcesarn",
                               "objectid",
                               "objectname",
                               "object",
                               "target",
                               "targetid",
                               "targetname",
                               "targetdetails",
                               "targetdisplayname",
                               "entity",
                               "entityid",
                               "repo",
                               "reponame",
                               "repository",
                               "project",
                               "bucket",
                               "host",
                               "domain",
                               "systemdunit",
                               "app",
                               "dst"};

constexpr Names addresses[] = {"ip",
                               "ipaddress",
                               "clientip",
                               "clientipaddress",
                               "actorip",
                               "actoripaddress",
                               "sourceip",
                               "sourceipaddress",
                               "sourceips",
                               "srcip",
                               "srcendpointip",
                               "remoteip",
                               "remoteaddr",
                               "remoteaddress",
                               "metaremoteip",
                               "addrremote",
                               "clientaddr",
                               "clientaddress",
                               "clienthost",
                               "callerip",
                               "callerippaddress",
                               "peeraddr",
                               "peerip",
                               "cip",
                               "userip",
                               "loginip",
                               "originip",
                               "idorigh",
                               "downstreamremoteaddress",
                               "xforwardedfor",
                               "xrealip",
                               "contextipaddress",
                               "contextlocation",
                               "iphash",
                               "hostname",
                               "origin",
                               "rhost",
                               "src",
                               "from",
                               "originatingip",
                               "httprequestclientipaddress"};

constexpr Names agents[] = {"useragent",
                            "rawuseragent",
                            "httpuseragent",
                            "requestuseragent",
                            "csuseragent",
                            "clientuseragent",
                            "useragentoriginal",
                            "calleruseragent",
                            "callersuppliedua",
                            "callersupplieduseragent",
                            "clientrequestuseragent",
                            "headersuseragent",
                            "ua",
                            "agent",
                            "browser",
                            "useragentraw"};

constexpr Names statuses[] = {"statuscode",
                              "status",
                              "httpstatus",
                              "responsestatus",
                              "responsecode",
                              "responsestatuscode",
                              "httpstatuscode",
                              "httpresponsestatuscode",
                              "edgeresponsestatus",
                              "downstreamstatus",
                              "scstatus",
                              "scaction",
                              "outcomeresult",
                              "eventoutcome",
                              "outcome",
                              "result",
                              "actionresult",
                              "resultstatus",
                              "success",
                              "errorcode",
                              "statusvalue",
                              "errortype",
                              "err",
                              "level",
                              "severity",
                              "priority",
                              "loglevel",
                              "lvl",
                              "severitytext",
                              "error"};

constexpr Names requests[] = {"requestid",     "reqid",        "xrequestid", "correlationid", "traceid",
                              "transactionid", "rayid",        "cfrayid",    "eventgroupid",  "operationid",
                              "sessionid",     "connectionid", "trace",      "contextid"};

constexpr Names workspaces[] = {"workspace",    "workspaceid",    "workspacename",      "org",
                                "organization", "organizationid", "organisationid",     "orgid",
                                "orgname",      "accountid",      "tenantid",           "tenant",
                                "teamid",       "team",           "recipientaccountid", "projectid",
                                "realmid",      "customerid",     "subscriptionid",     "cluster",
                                "clustername"};

constexpr Names eventIds[] = {"eventid", "documentid", "auditlogid",  "logid",      "insertid",
                              "uuid",    "id",         "metadatauid", "auditid",    "identity",
                              "cursor",  "eventuuid",  "activityid",  "eventdataid"};

} // namespace

std::span<const std::string_view> synonymsOf(AuditField field)
{
    switch (field) {
    case AuditField::Key:
        return keys;
    case AuditField::Actor:
        return actors;
    case AuditField::Action:
        return actions;
    case AuditField::Resource:
        return resources;
    case AuditField::Ip:
        return addresses;
    case AuditField::UserAgent:
        return agents;
    case AuditField::Status:
        return statuses;
    case AuditField::RequestId:
        return requests;
    case AuditField::Workspace:
        return workspaces;
    case AuditField::Outcome:
    case AuditField::Source:
    case AuditField::Zone:
        return {};
    }
    return {};
}

std::span<const std::string_view> timeSynonyms()
{
    return times;
}

std::span<const std::string_view> eventIdSynonyms()
{
    return eventIds;
}

std::string foldedName(std::string_view name)
{
    std::string folded;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            folded += static_cast<char>(c + ('a' - 'A'));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                 (static_cast<unsigned char>(c) & 0x80U) != 0)
            folded += c;
    }
    return folded;
}

} // namespace claviger::audit
