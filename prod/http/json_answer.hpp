// Answers in JSON.
#pragma once

#include <nlohmann/json.hpp>

#include "core/proto/event.pb.h"
#include "edge/net/http.hpp"

namespace rb::prod {

// Bytes that are no UTF-8 are replaced: an answer is always JSON.
[[nodiscard]] inline net::Response json_answer(int status, const nlohmann::json& body) {
  return net::response(status, "application/json",
                       body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

// The name that the log gives a value of an enumeration.
template <class Proto, class Enum>
[[nodiscard]] std::string proto_name(Enum value) {
  return Proto::Value_Name(static_cast<typename Proto::Value>(value));
}

}  // namespace rb::prod
