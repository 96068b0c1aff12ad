#include "tests/support/conversation/flows.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "core/rules/make_rule_pack.hpp"

namespace rb::test {
namespace {

[[nodiscard]] std::string read(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream.good()) throw std::runtime_error("no file " + path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

[[nodiscard]] std::string scenarios() {
  return RB_SOURCE_DIR "/scenarios/";
}

template <class T>
[[nodiscard]] T usable(tl::expected<T, std::vector<Problem>> result) {
  if (!result) throw std::runtime_error(said(result.error()));
  return std::move(*result);
}

}  // namespace

std::string said(const std::vector<Problem>& problems) {
  std::string text;
  for (const Problem& problem : problems) text += to_string(problem) + '\n';
  return text;
}

const RulePack& us_rules() {
  static const RulePack pack = [] {
    const std::string path = scenarios() + "rules/us-2026.yaml";
    const auto loaded = usable(load_rules(read(path), path));
    auto made = make_rule_pack(loaded.message, loaded.hash);
    if (!made) throw std::runtime_error(made.error().message);
    return std::move(*made);
  }();
  return pack;
}

tl::expected<Flow, std::vector<Problem>> try_flow(const std::string& yaml) {
  const auto loaded = load_flow(yaml, "t.yaml");
  if (!loaded) return tl::unexpected(loaded.error());
  return compile_flow(*loaded, us_rules());
}

Flow flow_from(const std::string& yaml) {
  return usable(try_flow(yaml));
}

Flow shipped_flow(const std::string& name) {
  const std::string path = scenarios() + "flows/" + name + ".yaml";
  return usable(compile_flow(usable(load_flow(read(path), path)), us_rules()));
}

std::vector<std::string> shipped_flow_names() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(scenarios() + "flows")) {
    if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

sim::ChatPatient shipped_patient(const std::string& name) {
  const std::string path = scenarios() + "flows/patients/" + name + ".yaml";
  return sim::chat_patient(usable(load_patient(read(path), path)).message);
}

}  // namespace rb::test
