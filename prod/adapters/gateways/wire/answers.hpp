// What a gateway's answers say, as far as the contracts share it. Pure. Whatever came is read: what
// is no answer of the contract says nothing.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace rb::prod {

using GatewayAnswer = nlohmann::ordered_json;

// An empty object for what is none, or deeper than any contract has it.
[[nodiscard]] GatewayAnswer read_gateway_answer(std::string_view body);
// A string member; "" if there is none.
[[nodiscard]] std::string text_in(const GatewayAnswer& answer, const char* name);

// Whether an answer is about what has this name: its `id` says so. A proxy's "200 OK" is not.
[[nodiscard]] bool is_about(std::string_view body, std::string_view id);

// Whether a 404 is the gateway's word that it never had what has this name: this code, with the
// name. One of a proxy, or of a gateway that is being exchanged, proves nothing.
[[nodiscard]] bool says_unknown(std::string_view body, std::string_view code, std::string_view id);

// Whether a member is there and false.
[[nodiscard]] bool denies(const GatewayAnswer& answer, const char* name);

}  // namespace rb::prod
