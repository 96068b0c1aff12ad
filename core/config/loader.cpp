#include "core/config/loader.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/digest.hpp"
#include "core/config/scenario_checks.hpp"
#include "core/config/walk.hpp"
#include "core/config/yaml_tree.hpp"

namespace rb {
namespace {

constexpr std::size_t kMostProblems = 200;

struct Kind {
  FileKind kind;
  std::string_view first_key;
};
constexpr std::array kKinds = {
    Kind{FileKind::policy, "policy"},   Kind{FileKind::scenario, "scenario"},
    Kind{FileKind::rules, "rule_pack"}, Kind{FileKind::service, "service"},
    Kind{FileKind::flow, "flow"},       Kind{FileKind::patient, "patient"}};

void sort_and_clip(std::vector<Problem>& problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  if (problems.size() <= kMostProblems) return;
  Problem& last = problems[kMostProblems - 1];
  last.what = std::to_string(problems.size() - kMostProblems + 1) + " more mistakes from here on";
  last.where = "the text";
  last.expected = "the ones above to be mended first";
  problems.resize(kMostProblems);
}

template <class Message>
[[nodiscard]] LoadResult<Message> load(std::string_view text, std::string file,
                                       std::string_view root) {
  tl::expected<YamlNode, std::vector<Problem>> tree = read_yaml(text, file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  Loaded<Message> loaded;
  Walk walk(file, std::string(root), *Message::descriptor());
  walk.read(*tree, loaded.message);
  if (!walk.problems().empty()) {
    sort_and_clip(walk.problems());
    return tl::unexpected(std::move(walk.problems()));
  }
  Digest digest;
  digest.add(text);
  loaded.places = std::move(walk.places());
  loaded.file = std::move(file);
  loaded.hash = digest.value();
  return loaded;
}

}  // namespace

std::string to_string(const Problem& problem) {
  std::string text = problem.file + ':' + std::to_string(problem.line) + ':' +
                     std::to_string(problem.column) + ": " + problem.what;
  if (!problem.where.empty()) text += ", in " + problem.where;
  if (!problem.expected.empty()) text += ", expected " + problem.expected;
  return text;
}

Place nearest_place(const Places& places, std::string_view path) {
  for (;;) {
    if (const auto found = places.find(path); found != places.end()) return found->second;
    const std::size_t cut = path.find_last_of(".[");
    if (cut == std::string_view::npos) return {};
    path = path.substr(0, cut);
  }
}

LoadResult<proto::Policy> load_policy(std::string_view text, std::string file) {
  return load<proto::Policy>(text, std::move(file), "policy");
}

LoadResult<proto::Scenario> load_scenario(std::string_view text, std::string file) {
  LoadResult<proto::Scenario> loaded = load<proto::Scenario>(text, std::move(file), "scenario");
  if (!loaded) return loaded;
  std::vector<Problem> problems = check_scenario(*loaded);
  if (problems.empty()) return loaded;
  sort_and_clip(problems);
  return tl::unexpected(std::move(problems));
}

LoadResult<proto::RulePack> load_rules(std::string_view text, std::string file) {
  return load<proto::RulePack>(text, std::move(file), "rule_pack");
}

LoadResult<proto::Service> load_service(std::string_view text, std::string file) {
  return load<proto::Service>(text, std::move(file), "service");
}

LoadResult<proto::Flow> load_flow(std::string_view text, std::string file) {
  return load<proto::Flow>(text, std::move(file), "flow");
}

LoadResult<proto::TrialPatient> load_patient(std::string_view text, std::string file) {
  return load<proto::TrialPatient>(text, std::move(file), "patient");
}

// By the lines, not by the tree: a file with a YAML mistake still has a kind.
FileKind kind_of(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (line.starts_with('{')) line.remove_prefix(1);
    for (const Kind& kind : kKinds) {
      if (line.starts_with(kind.first_key) && line.substr(kind.first_key.size()).starts_with(':')) {
        return kind.kind;
      }
    }
  }
  return FileKind::unknown;
}

}  // namespace rb
