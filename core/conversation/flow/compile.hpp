// From the flow message (types and ranges already checked by core/config) to the Flow that a
// dialogue walks. What a conversation could stumble over is refused here, at the key to blame.
#pragma once

#include <vector>

#include "core/config/loader.hpp"
#include "core/conversation/flow/flow.hpp"
#include "core/proto/flow.pb.h"
#include "core/rules/rule_pack.hpp"

namespace rb {

// Every mistake at once: names that are none, nodes without or with several turns, answers and
// results that lead nowhere, leads that can never happen, nodes that nothing leads to, ways round
// and round without a question, ways without an end or a person, private fields and deeds before
// identity is proven, first words that do not say who calls and how to opt out, offers before a
// search, texts longer than the legal class allows with every field at its longest. Returns either
// the flow or the problems (never both).
[[nodiscard]] tl::expected<Flow, std::vector<Problem>> compile_flow(
    const Loaded<proto::Flow>& loaded, const RulePack& rules);

}  // namespace rb
