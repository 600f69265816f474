// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/operation.h"

namespace claviger {

using namespace Qt::StringLiterals;

QString toText(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::CreateKey:
        return u"create"_s;
    case Operation::Kind::RevokeKey:
        return u"revoke"_s;
    case Operation::Kind::RotateKey:
        return u"rotate"_s;
    case Operation::Kind::CreateApplication:
        return u"create_application"_s;
    case Operation::Kind::RotateApplication:
        return u"rotate_application"_s;
    case Operation::Kind::RemoveSecret:
        return u"remove_secret"_s;
    case Operation::Kind::DeleteApplication:
        return u"delete_application"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Operation::State state)
{
    switch (state) {
    case Operation::State::Intended:
        return u"intended"_s;
    case Operation::State::Sent:
        return u"sent"_s;
    case Operation::State::CuttingOver:
        return u"cutting_over"_s;
    case Operation::State::Confirmed:
        return u"confirmed"_s;
    case Operation::State::Failed:
        return u"failed"_s;
    case Operation::State::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

Operation::Kind operationKindFromText(const QString &text)
{
    using Kind = Operation::Kind;
    for (const auto kind : {Kind::RevokeKey, Kind::RotateKey, Kind::CreateApplication,
                            Kind::RotateApplication, Kind::RemoveSecret, Kind::DeleteApplication}) {
        if (toText(kind) == text)
            return kind;
    }
    return Operation::Kind::CreateKey;
}

Operation::State operationStateFromText(const QString &text)
{
    using State = Operation::State;
    for (const auto state :
         {State::Intended, State::Sent, State::CuttingOver, State::Confirmed, State::Failed}) {
        if (toText(state) == text)
            return state;
    }
    return State::Unknown;
}

bool isOnApplication(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::CreateKey:
    case Operation::Kind::RevokeKey:
    case Operation::Kind::RotateKey:
        return false;
    case Operation::Kind::CreateApplication:
    case Operation::Kind::RotateApplication:
    case Operation::Kind::RemoveSecret:
    case Operation::Kind::DeleteApplication:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
