// Walks a YAML tree and a message's schema side by side: fills the message, records where each key
// was read, and collects every mistake. Knows no file of its own: any message with the options of
// options.proto can be read.
#pragma once

#include <google/protobuf/message.h>

#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/config/schema.hpp"
#include "core/config/yaml_tree.hpp"

namespace rb {

class Walk {
 public:
  // `root` names the whole file in problems: "policy", "scenario", "rule_pack".
  Walk(std::string file, std::string root, const google::protobuf::Descriptor& type)
      : file_(std::move(file)), root_(std::move(root)), type_(type) {}

  // Fills `out`, which is complete only if problems() stays empty.
  void read(const YamlNode& tree, google::protobuf::Message& out);

  [[nodiscard]] std::vector<Problem>& problems() { return problems_; }
  [[nodiscard]] Places& places() { return places_; }

 private:
  using Message = google::protobuf::Message;
  using Field = google::protobuf::FieldDescriptor;

  // A mapping onto a message. `written` may be null (all from defaults); `fallback` may be null (no
  // default of the enclosing key says anything). `named_by` is the field a name has filled already.
  struct MappingSource {
    const YamlNode* written = nullptr;
    const YamlNode* fallback = nullptr;
    const Field* named_by = nullptr;
  };
  void read_mapping(const MappingSource& source, Message& out, const std::string& path);
  void check_keys(const YamlNode& mapping, const google::protobuf::Descriptor& type,
                  const Field* named_by, const std::string& path);
  void fill_absent(const Field& field, const YamlNode* fallback, Message& out,
                   const std::string& path);

  // The value of a key that the file writes; `fallback` as in MappingSource.
  void read_field(const Field& field, const YamlEntry& entry, const YamlNode* fallback,
                  Message& out, const std::string& path);
  void read_value(const Field& field, const YamlNode& node, const YamlNode* fallback, Message& out,
                  const std::string& path);
  void read_list(const Field& field, const YamlNode& node, Message& out, const std::string& path);
  void read_named(const Field& field, const YamlNode& node, Message& out, const std::string& path);
  void read_scalar_into(const Field& field, const YamlNode& node, Message& out,
                        const std::string& path);
  void read_primitive(const Field& field, const YamlNode& node, Message& out,
                      const std::string& path);
  void check_bounds(const Field& field, const YamlNode& node, const Message& value,
                    const std::string& path);
  void check_share_sum(const Field& field, const YamlNode& node, const Message& out,
                       const std::string& path);

  void record(const std::string& path, const Place& place);
  void tell(const Place& place, std::string what, const std::string& path, std::string expected);
  [[nodiscard]] std::string belongs_elsewhere(const std::string& key,
                                              const std::string& path) const;

  std::string file_;
  std::string root_;
  const google::protobuf::Descriptor& type_;
  std::vector<Problem> problems_;
  Places places_;
  int defaults_depth_ =
      0;  // > 0 while reading a default: nothing is recorded, nothing may be wrong
};

}  // namespace rb
