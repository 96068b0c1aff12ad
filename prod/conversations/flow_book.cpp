#include "prod/conversations/flow_book.hpp"

#include "core/conversation/flow/compile.hpp"

namespace rb::prod {

std::vector<Problem> FlowBook::add(std::string_view yaml, const std::string& file,
                                   const RulePack& rules) {
  const auto loaded = load_flow(yaml, file);
  if (!loaded) return loaded.error();
  auto flow = compile_flow(*loaded, rules);
  if (!flow) return flow.error();
  const std::string name = flow->name;
  if (flows_.emplace(name, std::make_shared<const Flow>(*std::move(flow))).second) return {};
  const Place place = nearest_place(loaded->places, "flow");
  return {{file, place.line, place.column, "there is a flow `" + name + "` already", "flow",
           "flows of different names"}};
}

const Flow* FlowBook::find(std::string_view name) const {
  const auto found = flows_.find(name);
  return found == flows_.end() ? nullptr : found->second.get();
}

const Flow* FlowBook::of(const Policy& policy) const {
  for (const Step& step : policy.cadence) {
    if (step.channel != Channel::voice) continue;
    if (const Flow* flow = find(step.flow)) return flow;
  }
  return nullptr;
}

}  // namespace rb::prod
