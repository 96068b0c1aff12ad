// From the rules message that core/config read to the values the engine uses. Apart from
// rule_pack.hpp, so that the engine does not see protobuf.
#pragma once

#include "core/base/result.hpp"
#include "core/proto/rules.pb.h"
#include "core/rules/rule_pack.hpp"

namespace rb {

// Refuses what cannot be meant: a class or calendar written twice, hours or periods out of range, a
// rule that ends before it begins, an opt-out word without letters. Dates are sorted.
[[nodiscard]] Result<RulePack> make_rule_pack(const proto::RulePack& message, std::uint64_t hash);

}  // namespace rb
