// A flow while it is compiled: the message, what was made of it so far, and what is wrong with it.
// Between the sources of this folder.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"
#include "core/conversation/flow/flow.hpp"
#include "core/policy/contradictions.hpp"
#include "core/proto/flow.pb.h"

namespace rb {

// A private field as the file writes it.
struct PlacedField {
  std::string path;
  PrivateField field = PrivateField::service;
};

struct DraftNode {
  std::optional<PrivateSpeech> say;
  std::optional<PrivateSpeech> again;
  std::vector<PlacedField> private_fields;
};

struct Draft {
  explicit Draft(const Loaded<proto::Flow>& file)
      : message(file.message), blame(file.file, file.places) {}

  const proto::Flow& message;
  Blame blame;
  Flow flow;
  std::vector<DraftNode> nodes;                      // beside flow.nodes
  std::map<std::string, NodeId, std::less<>> names;  // the first of each name
  // By node: the node before it on a way on which nobody has proven to be the patient; the node
  // itself at the start; none() where every way leads through the identity check.
  std::vector<NodeId> unproven_from;

  [[nodiscard]] std::string path(std::size_t node, std::string_view key) const {
    return "nodes[" + std::to_string(node) + "]." + std::string(key);
  }
  [[nodiscard]] bool unproven(std::size_t node) const { return !unproven_from[node].is_none(); }
};

// The node that a file names for a cause; empty if it names none.
[[nodiscard]] const std::string& lead_of(const proto::Leads& leads, Cause cause);

// Names and texts of the nodes, of the voicemail and of `about`.
void read_texts(Draft& draft);
// What each node does, and the leads that it writes itself. Needs read_texts() for the names.
void read_turns(Draft& draft);
// The leads that nodes inherit, and which nodes can be reached without proof of identity. Needs
// turns without problems, as all below.
void inherit_leads(Draft& draft);
// Ways: reachable, ending, with a person, not in circles.
void check_ways(Draft& draft);
// What needs proof, a search or a choice before it.
void check_order(Draft& draft);
// The first words: who calls, and how to opt out (47 CFR 64.1200(b), FCC 24-17).
void check_first_words(Draft& draft);
// Words that nobody may hear yet, and texts that are too long.
void check_public_words(Draft& draft);
void check_lengths(Draft& draft);

}  // namespace rb
