// The flows and patients that ship, and flows written in a test.
#pragma once

#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/conversation/flow/compile.hpp"
#include "sim/chat/patient.hpp"

namespace rb::test {

// Throw std::runtime_error where a file cannot be used.
[[nodiscard]] const RulePack& us_rules();
[[nodiscard]] Flow shipped_flow(const std::string& name);
[[nodiscard]] std::vector<std::string> shipped_flow_names();  // of the files, ascending
[[nodiscard]] sim::ChatPatient shipped_patient(const std::string& name);

// A flow from its text, or what is wrong with it, by loader or compiler; named t.yaml.
[[nodiscard]] tl::expected<Flow, std::vector<Problem>> try_flow(const std::string& yaml);
[[nodiscard]] Flow flow_from(const std::string& yaml);

// Every problem as a line.
[[nodiscard]] std::string said(const std::vector<Problem>& problems);

}  // namespace rb::test
