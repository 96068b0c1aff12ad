// A conversation as it is stored.
#pragma once

#include <optional>
#include <string_view>

#include "core/proto/conversation.pb.h"
#include "core/session/session.hpp"

namespace rb::prod {

// What the keys of kConversationEntry begin with: of calls the attempt follows, of texts the
// number.
inline constexpr std::string_view kCallKey = "call-";
inline constexpr std::string_view kTextKey = "text-";

[[nodiscard]] proto::StoredConversation record_of(const Session& session, const Flow& flow);

[[nodiscard]] bool is_over(const proto::StoredConversation& record);
// Why a person was asked for; nothing: none was.
[[nodiscard]] std::optional<EscalationReason> escalation_of(
    const proto::StoredConversation& record);

// Nothing where the flow has no such place any more: it was changed meanwhile. `known`: whose
// conversation it is; proof that was given stays given.
[[nodiscard]] std::optional<Session> session_of(const proto::StoredConversation& record,
                                                const Flow& flow, const KnownIdentity& known);

}  // namespace rb::prod
