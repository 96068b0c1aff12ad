// Answers in JSON.
#pragma once

#include <nlohmann/json.hpp>

#include "core/log/names.hpp"
#include "edge/net/http.hpp"

namespace rb::prod {

// Bytes that are no UTF-8 are replaced: an answer is always JSON.
[[nodiscard]] inline net::Response json_answer(int status, const nlohmann::json& body) {
  return net::response(status, "application/json",
                       body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace rb::prod
